package org.assent.consultation.messages;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.assent.consultation.Certificate;
import org.assent.consultation.Comment;
import org.assent.consultation.ConsultationState;
import org.assent.consultation.ConsultedSeat;
import org.assent.consultation.DeliveryProof;
import org.assent.consultation.Disposition;
import org.assent.consultation.ReminderKind;
import org.assent.consultation.ResponseKind;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Role;
import org.assent.kernel.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A consultation as it stood at a moment, without its text.
 *
 * @param dueAt until when answers are taken, as the deadline stands
 * @param closesAt when it is closed
 * @param dispositions every disposition ever given, first to last; the last of a comment counts
 * @param ending {@code null} while the round runs
 */
public record ConsultationView(
        ConsultationState state,
        Opening opening,
        Instant dueAt,
        Instant closesAt,
        List<AddresseeView> addressees,
        List<DispositionView> dispositions,
        @Nullable Ending ending) {
    public ConsultationView {
        addressees = List.copyOf(addressees);
        dispositions = List.copyOf(dispositions);
    }

    /**
     * What was fixed when the round opened.
     *
     * @param language of the text and its title, {@code en} or {@code ru}
     * @param workingDays how many working days it was opened for
     * @param laterNomineeWorkingDays how many a seat has at least that is added later
     * @param position of the opening in the log
     */
    public record Opening(
            UUID roundId,
            String network,
            Subject subject,
            int number,
            boolean shortRound,
            String language,
            String title,
            String textHash,
            String lead,
            String settingsVersion,
            int workingDays,
            int laterNomineeWorkingDays,
            Instant openedAt,
            Instant dueAt,
            Instant halfTimeAt,
            Instant lastDayAt,
            long position) {}

    /**
     * One addressee.
     *
     * @param addedLater whether it was added after the round opened
     * @param deliveredAt when the text first reached it; {@code null} where it has not
     * @param answer the response that counts; {@code null} where it has not answered
     * @param earlier responses it replaced, first to last
     */
    public record AddresseeView(
            ConsultedSeat seat,
            String entityName,
            PersonRef person,
            boolean alternate,
            boolean hasMailbox,
            Instant askedAt,
            boolean addedLater,
            @Nullable Instant deliveredAt,
            @Nullable DeliveryProof delivery,
            @Nullable Instant openedAt,
            @Nullable String waivedBecause,
            List<Reminder> reminders,
            @Nullable Answer answer,
            List<Answer> earlier) {
        public AddresseeView {
            reminders = List.copyOf(reminders);
            earlier = List.copyOf(earlier);
        }

        /** Whether it has the text, or is not waited for. */
        public boolean settled() {
            return deliveredAt != null || waivedBecause != null;
        }

        /** The same with the text. */
        public AddresseeView served(DeliveryProof how, Instant at) {
            boolean first = deliveredAt == null;
            return new AddresseeView(
                    seat,
                    entityName,
                    person,
                    alternate,
                    hasMailbox,
                    askedAt,
                    addedLater,
                    first ? at : deliveredAt,
                    first ? how : delivery,
                    how == DeliveryProof.OPENED && openedAt == null ? at : openedAt,
                    waivedBecause,
                    reminders,
                    answer,
                    earlier);
        }

        /** The same, not waited for any more. */
        public AddresseeView waived(String reason) {
            return new AddresseeView(
                    seat,
                    entityName,
                    person,
                    alternate,
                    hasMailbox,
                    askedAt,
                    addedLater,
                    deliveredAt,
                    delivery,
                    openedAt,
                    reason,
                    reminders,
                    answer,
                    earlier);
        }

        /** The same, reminded once more. */
        public AddresseeView reminded(Reminder reminder) {
            List<Reminder> more = new ArrayList<>(reminders);
            more.add(reminder);
            return new AddresseeView(
                    seat,
                    entityName,
                    person,
                    alternate,
                    hasMailbox,
                    askedAt,
                    addedLater,
                    deliveredAt,
                    delivery,
                    openedAt,
                    waivedBecause,
                    more,
                    answer,
                    earlier);
        }

        /** The same with a new answer. */
        public AddresseeView answered(Answer now) {
            List<Answer> before = new ArrayList<>(earlier);
            if (answer != null) {
                before.add(answer);
            }
            return new AddresseeView(
                    seat,
                    entityName,
                    person,
                    alternate,
                    hasMailbox,
                    askedAt,
                    addedLater,
                    deliveredAt,
                    delivery,
                    openedAt,
                    waivedBecause,
                    reminders,
                    now,
                    before);
        }
    }

    /** One reminder. */
    public record Reminder(ReminderKind kind, Instant at) {}

    /**
     * A response as it lies in the log.
     *
     * @param position place in the log
     */
    public record Answer(
            int number,
            ResponseKind kind,
            PersonRef by,
            Role as,
            Instant receivedAt,
            long position,
            List<Comment> comments) {
        public Answer {
            comments = List.copyOf(comments);
        }
    }

    /**
     * A disposition as it lies in the log.
     *
     * @param position place in the log
     */
    public record DispositionView(
            String commentId, Disposition disposition, String reason, PersonRef by, Instant at, long position) {}

    /** A comment that stands, with the seat that made it and the disposition that counts. */
    public record CommentView(
            ConsultedSeat seat,
            Comment comment,
            Instant receivedAt,
            @Nullable DispositionView disposition) {}

    /**
     * How it ended.
     *
     * @param certificate {@code null} where it became void
     * @param reason why it became void; {@code null} otherwise
     * @param position of the ending in the log
     */
    public record Ending(
            Instant at,
            @Nullable Certificate certificate,
            @Nullable String reason,
            long position) {}

    public Optional<AddresseeView> addressee(ConsultedSeat seat) {
        return addressees.stream().filter(each -> each.seat().equals(seat)).findFirst();
    }

    /** The comments that stand, in the order in which they were made. */
    public List<CommentView> comments() {
        List<CommentView> all = new ArrayList<>();
        for (AddresseeView addressee : addressees) {
            Answer answer = addressee.answer();
            if (answer != null) {
                for (Comment comment : answer.comments()) {
                    all.add(new CommentView(addressee.seat(), comment, answer.receivedAt(), disposition(comment.id())));
                }
            }
        }
        all.sort(Comparator.comparingInt(
                each -> Integer.parseInt(each.comment().id().substring(1))));
        return List.copyOf(all);
    }

    /** The comments that stand and have no disposition. */
    public List<CommentView> openComments() {
        return comments().stream().filter(each -> each.disposition() == null).toList();
    }

    /** Those who have not answered. */
    public List<AddresseeView> silent() {
        return addressees.stream().filter(each -> each.answer() == null).toList();
    }

    /** Those whom the text has not reached and who are waited for. */
    public List<AddresseeView> unserved() {
        return addressees.stream().filter(each -> !each.settled()).toList();
    }

    /** Those who are silent and whom a full consultation waits for, although nothing reaches them or no letter can. */
    public List<AddresseeView> toBeWaived(Instant now) {
        boolean over = !now.isBefore(dueAt);
        return silent().stream()
                .filter(each -> each.waivedBecause() == null
                        && (each.deliveredAt() == null || each.reminders().isEmpty())
                        && (over || each.deliveredAt() == null || !each.hasMailbox()))
                .toList();
    }

    private @Nullable DispositionView disposition(String commentId) {
        DispositionView last = null;
        for (DispositionView each : dispositions) {
            if (each.commentId().equals(commentId)) {
                last = each;
            }
        }
        return last;
    }

    /** The same with one addressee changed. */
    public ConsultationView with(ConsultedSeat seat, UnaryOperator<AddresseeView> change) {
        return withAddressees(addressees.stream()
                .map(each -> each.seat().equals(seat) ? change.apply(each) : each)
                .toList());
    }

    /** The same with other addressees. */
    public ConsultationView withAddressees(List<AddresseeView> others) {
        return new ConsultationView(state, opening, dueAt, closesAt, others, dispositions, ending);
    }

    /** The same with a later deadline. */
    public ConsultationView due(Instant later, Instant closing) {
        return new ConsultationView(state, opening, later, closing, addressees, dispositions, ending);
    }

    /** The same with one more disposition. */
    public ConsultationView with(DispositionView given) {
        List<DispositionView> more = new ArrayList<>(dispositions);
        more.add(given);
        return new ConsultationView(state, opening, dueAt, closesAt, addressees, more, ending);
    }

    /** The same in another state. */
    public ConsultationView in(ConsultationState other) {
        return new ConsultationView(other, opening, dueAt, closesAt, addressees, dispositions, ending);
    }

    /** The same, ended. */
    public ConsultationView ended(ConsultationState how, Ending end) {
        return new ConsultationView(how, opening, dueAt, closesAt, addressees, dispositions, end);
    }
}
