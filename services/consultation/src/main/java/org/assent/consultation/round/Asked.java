package org.assent.consultation.round;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.assent.consultation.Addressee;
import org.assent.consultation.Certificate;
import org.assent.consultation.ConsultedSeat;
import org.assent.consultation.DeliveryProof;
import org.assent.consultation.messages.ResponseGiven;
import org.assent.rules.certificate.CertificateFacts;
import org.jspecify.annotations.Nullable;

/**
 * One addressee while the round runs: what reached it, what it answered.
 *
 * @param remindersDue when it is reminded if it is silent, the earliest first
 * @param reminders when it was reminded
 */
record Asked(
        Addressee addressee,
        Instant askedAt,
        int minimumWorkingDays,
        List<Instant> remindersDue,
        Set<DeliveryProof> deliveries,
        @Nullable Instant deliveredAt,
        @Nullable String waivedBecause,
        List<Instant> reminders,
        @Nullable ResponseGiven response) {
    static Asked of(Addressee addressee, Instant askedAt, int minimumWorkingDays, List<Instant> remindersDue) {
        return new Asked(addressee, askedAt, minimumWorkingDays, remindersDue, Set.of(), null, null, List.of(), null);
    }

    ConsultedSeat seat() {
        return addressee.at();
    }

    boolean hasMailbox() {
        return addressee.mailbox() != null;
    }

    Asked served(DeliveryProof how, Instant at) {
        Set<DeliveryProof> more = EnumSet.of(how);
        more.addAll(deliveries);
        return new Asked(
                addressee,
                askedAt,
                minimumWorkingDays,
                remindersDue,
                more,
                deliveredAt == null ? at : deliveredAt,
                waivedBecause,
                reminders,
                response);
    }

    Asked waived(String reason) {
        return new Asked(
                addressee,
                askedAt,
                minimumWorkingDays,
                remindersDue,
                deliveries,
                deliveredAt,
                reason,
                reminders,
                response);
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
                deliveredAt,
                waivedBecause,
                List.copyOf(more),
                response);
    }

    Asked answered(ResponseGiven given) {
        return new Asked(
                addressee,
                askedAt,
                minimumWorkingDays,
                remindersDue,
                deliveries,
                deliveredAt,
                waivedBecause,
                reminders,
                given);
    }

    boolean hasText() {
        return deliveredAt != null;
    }

    /** Whether a full consultation lacks something of it: it is silent, waited for, and was not both served and reminded. */
    boolean lacksSomething() {
        return waivedBecause == null && response == null && (deliveredAt == null || reminders.isEmpty());
    }

    /**
     * Whether it may be waived: nothing reaches it, or no letter can.
     *
     * @param over whether the deadline has passed, so that what it lacks can no longer come
     */
    boolean canBeWaived(boolean over) {
        return lacksSomething() && (over || deliveredAt == null || !hasMailbox());
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

    boolean answered() {
        return response != null;
    }

    /** Whether nobody waits for it: it was waived and is silent. */
    boolean leftOut() {
        return waivedBecause != null && response == null;
    }

    Certificate.Line line() {
        return new Certificate.Line(
                seat(),
                addressee.entityName(),
                deliveredAt,
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
                deliveredAt,
                response == null ? null : response.receivedAt(),
                reminders);
    }
}
