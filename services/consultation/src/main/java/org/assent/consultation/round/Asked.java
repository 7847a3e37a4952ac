package org.assent.consultation.round;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assent.consultation.Addressee;
import org.assent.consultation.Certificate;
import org.assent.consultation.Comment;
import org.assent.consultation.ConsultedSeat;
import org.assent.consultation.DeliveryProof;
import org.assent.consultation.Remark;
import org.assent.consultation.ResponseKind;
import org.assent.consultation.messages.ResponseFiledOnBehalf;
import org.assent.consultation.messages.ResponseGiven;
import org.assent.rules.certificate.CertificateFacts;
import org.jspecify.annotations.Nullable;

/**
 * One addressee while the round runs: what reached it, what it answered.
 *
 * @param remindersDue when it is reminded if it is silent, the earliest first
 * @param reminders when it was reminded
 * @param response what counts as its answer; {@code null} where it is silent
 * @param own the last answer it gave itself; {@code null} where it gave none
 * @param lastNumber the number of its last response, whoever gave or filed it
 */
record Asked(
        Addressee addressee,
        Instant askedAt,
        int minimumWorkingDays,
        List<Instant> remindersDue,
        Map<DeliveryProof, Instant> deliveries,
        @Nullable String waivedBecause,
        List<Instant> reminders,
        @Nullable Said response,
        @Nullable Said own,
        int lastNumber) {
    /**
     * What a seat answered.
     *
     * @param filed whether the secretariat filed it on behalf of the seat
     */
    record Said(int number, ResponseKind kind, List<Comment> comments, Instant receivedAt, boolean filed) {
        static Said of(ResponseGiven given) {
            return new Said(given.number(), given.kind(), given.comments(), given.receivedAt(), false);
        }

        static Said of(ResponseFiledOnBehalf filed) {
            return new Said(filed.number(), filed.kind(), filed.comments(), filed.receivedAt(), true);
        }

        /** Whether it says the same, comment by comment. */
        boolean says(ResponseKind otherKind, List<Remark> remarks) {
            return kind == otherKind
                    && comments.stream().map(Comment::remark).toList().equals(remarks);
        }
    }

    static Asked of(Addressee addressee, Instant askedAt, int minimumWorkingDays, List<Instant> remindersDue) {
        return new Asked(
                addressee, askedAt, minimumWorkingDays, remindersDue, Map.of(), null, List.of(), null, null, 0);
    }

    ConsultedSeat seat() {
        return addressee.at();
    }

    boolean hasMailbox() {
        return addressee.mailbox() != null;
    }

    Asked served(DeliveryProof how, Instant at) {
        Map<DeliveryProof, Instant> more = new EnumMap<>(DeliveryProof.class);
        more.putAll(deliveries);
        more.putIfAbsent(how, at);
        return with(more);
    }

    /** Without a proof that did not hold. */
    private Asked without(DeliveryProof proof) {
        Map<DeliveryProof, Instant> rest = new EnumMap<>(DeliveryProof.class);
        rest.putAll(deliveries);
        rest.remove(proof);
        return with(rest);
    }

    Asked letterReturned() {
        return without(DeliveryProof.LETTER_ACCEPTED);
    }

    private Asked with(Map<DeliveryProof, Instant> proofs) {
        return new Asked(
                addressee,
                askedAt,
                minimumWorkingDays,
                remindersDue,
                Collections.unmodifiableMap(proofs),
                waivedBecause,
                reminders,
                response,
                own,
                lastNumber);
    }

    Asked waived(String reason) {
        return new Asked(
                addressee,
                askedAt,
                minimumWorkingDays,
                remindersDue,
                deliveries,
                reason,
                reminders,
                response,
                own,
                lastNumber);
    }

    Asked reminded(Instant at) {
        List<Instant> more = new ArrayList<>(reminders);
        more.add(at);
        return new Asked(
                addressee,
                askedAt,
                minimumWorkingDays,
                remindersDue,
                deliveries,
                waivedBecause,
                List.copyOf(more),
                response,
                own,
                lastNumber);
    }

    Asked answered(Said said) {
        return with(said, said.filed() ? own : said, Math.max(lastNumber, said.number()));
    }

    private Asked with(@Nullable Said counts, @Nullable Said ownLast, int number) {
        return new Asked(
                addressee,
                askedAt,
                minimumWorkingDays,
                remindersDue,
                deliveries,
                waivedBecause,
                reminders,
                counts,
                ownLast,
                number);
    }

    /** What was filed for it does not count: its own last answer does again, and a proof by that filing alone does not. */
    Asked contested() {
        Asked rest = with(own, own, lastNumber);
        return own == null ? rest.without(DeliveryProof.ANSWERED) : rest;
    }

    Set<DeliveryProof> proofs() {
        return deliveries.keySet();
    }

    /** When the text first reached it; {@code null} where it has not. */
    @Nullable
    Instant deliveredAt() {
        return deliveries.values().stream().min(Instant::compareTo).orElse(null);
    }

    boolean hasText() {
        return !deliveries.isEmpty();
    }

    /** Whether a full consultation lacks something of it: it is silent, waited for, and was not both served and reminded. */
    boolean lacksSomething() {
        return waivedBecause == null && response == null && (!hasText() || reminders.isEmpty());
    }

    /**
     * Whether it may be waived: nothing reaches it, or no letter can.
     *
     * @param over whether the deadline has passed, so that what it lacks can no longer come
     */
    boolean canBeWaived(boolean over) {
        return lacksSomething() && (over || !hasText() || !hasMailbox());
    }

    /** Whether a letter can remind it and has reason to. */
    boolean canBeReminded() {
        return response == null && hasMailbox();
    }

    /** Whether a reminder was due by now and none was sent since. */
    boolean isToBeReminded(Instant now) {
        Instant since = null;
        for (Instant due : remindersDue) {
            if (!due.isAfter(now)) {
                since = due;
            }
        }
        if (since == null || !canBeReminded()) {
            return false;
        }
        for (Instant sent : reminders) {
            if (!sent.isBefore(since)) {
                return false;
            }
        }
        return true;
    }

    /** Whether it answered itself, so that nothing can come any more that the consultation should wait for. */
    boolean answeredItself() {
        return response != null && !response.filed();
    }

    /** Whether nobody waits for it: it was waived and is silent. */
    boolean leftOut() {
        return waivedBecause != null && response == null;
    }

    Certificate.Line line() {
        return new Certificate.Line(
                seat(),
                addressee.entityName(),
                deliveredAt(),
                waivedBecause,
                response == null ? null : response.kind(),
                response == null ? null : response.receivedAt(),
                reminders.size());
    }

    CertificateFacts.Addressee facts() {
        return new CertificateFacts.Addressee(
                seat().label(),
                askedAt,
                minimumWorkingDays,
                deliveredAt(),
                response == null ? null : response.receivedAt(),
                reminders);
    }
}
