package org.assent.consultation.messages;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.assent.consultation.Addressee;
import org.assent.consultation.Certificate;
import org.assent.consultation.Comment;
import org.assent.consultation.ConsultationState;
import org.assent.consultation.ConsultedSeat;
import org.assent.consultation.DeliveryProof;
import org.assent.consultation.Disposition;
import org.assent.consultation.ExternalGroup;
import org.assent.consultation.FilingWay;
import org.assent.consultation.ReminderKind;
import org.assent.consultation.ResponseKind;
import org.assent.documents.Attachment;
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
 * @param sameAs for a comment that says the same as another: that other
 * @param satisfactions what authors said of dispositions that still count, by comment
 * @param externals what was heard outside the Network, first to last
 * @param ending {@code null} while the round runs
 */
public record ConsultationView(
        ConsultationState state,
        Opening opening,
        Instant dueAt,
        Instant closesAt,
        List<AddresseeView> addressees,
        List<DispositionView> dispositions,
        Map<String, String> sameAs,
        Map<String, SatisfactionView> satisfactions,
        List<ExternalView> externals,
        @Nullable Ending ending) {
    public ConsultationView {
        addressees = List.copyOf(addressees);
        dispositions = List.copyOf(dispositions);
        sameAs = Map.copyOf(sameAs);
        satisfactions = Map.copyOf(satisfactions);
        externals = List.copyOf(externals);
    }

    /** A round that has just opened. */
    public static ConsultationView opened(Opening opening, Instant closesAt, List<AddresseeView> addressees) {
        return new ConsultationView(
                ConsultationState.OPEN,
                opening,
                opening.dueAt(),
                closesAt,
                addressees,
                List.of(),
                Map.of(),
                Map.of(),
                List.of(),
                null);
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
     * @param service how the text reached it
     * @param deliveredAt when the text first reached it; {@code null} where it has not
     * @param delivery by what it first reached it
     * @param openedAt when its people first opened the text while signed in
     * @param answer the response that counts; {@code null} where it has not answered
     * @param earlier responses that do not count any more, first to last
     */
    public record AddresseeView(
            ConsultedSeat seat,
            String entityName,
            PersonRef person,
            boolean alternate,
            boolean hasMailbox,
            Instant askedAt,
            boolean addedLater,
            Service service,
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

        /** One that has just been asked. */
        public static AddresseeView asked(Addressee addressee, Instant at, boolean later) {
            return new AddresseeView(
                    addressee.at(),
                    addressee.entityName(),
                    addressee.person(),
                    addressee.alternate(),
                    addressee.mailbox() != null,
                    at,
                    later,
                    Service.NONE,
                    null,
                    null,
                    null,
                    null,
                    List.of(),
                    null,
                    List.of());
        }

        /** The number of its last response, whether that counts or not; 0 for none. */
        public int lastNumber() {
            return Stream.concat(Stream.ofNullable(answer), earlier.stream())
                    .mapToInt(Answer::number)
                    .max()
                    .orElse(0);
        }

        /** What the seat said against the last answer that was filed for it, while nothing has been answered since. */
        public @Nullable Contest unsettledContest() {
            return Stream.concat(Stream.ofNullable(answer), earlier.stream())
                    .max(Comparator.comparingInt(Answer::number))
                    .map(Answer::contest)
                    .orElse(null);
        }

        /** Whether it has the text, or is not waited for. */
        public boolean settled() {
            return deliveredAt != null || waivedBecause != null;
        }

        /** Whether nothing shows that its people have seen the text: they did not open it and did not answer themselves. */
        public boolean unread() {
            return openedAt == null && (answer == null || answer.filed() != null);
        }

        /** The same with the text. */
        public AddresseeView served(DeliveryProof how, Instant at) {
            return with(service.with(how, at));
        }

        /** The same, whose letter came back. */
        public AddresseeView letterReturned(Instant at, String note) {
            return with(service.returned(at, note));
        }

        private AddresseeView with(Service now) {
            DeliveryProof first = now.first();
            return new AddresseeView(
                    seat,
                    entityName,
                    person,
                    alternate,
                    hasMailbox,
                    askedAt,
                    addedLater,
                    now,
                    first == null ? null : now.at(first),
                    first,
                    now.openedAt(),
                    waivedBecause,
                    reminders,
                    answer,
                    earlier);
        }

        /** The same, not waited for any more. */
        public AddresseeView waived(String reason) {
            return with(reason, reminders, answer, earlier);
        }

        /** The same, reminded once more. */
        public AddresseeView reminded(Reminder reminder) {
            List<Reminder> more = new ArrayList<>(reminders);
            more.add(reminder);
            return with(waivedBecause, more, answer, earlier);
        }

        /** The same with a new answer. */
        public AddresseeView answered(Answer now) {
            List<Answer> before = new ArrayList<>(earlier);
            if (answer != null) {
                before.add(answer);
            }
            return with(waivedBecause, reminders, now, before);
        }

        /** The same, which said that what was filed for it is not its answer; while the round runs its own last answer counts again. */
        public AddresseeView contested(Contest contest, boolean running) {
            Answer filed = answer;
            if (filed == null || filed.number() != contest.number()) {
                return this;
            }
            if (!running) {
                return with(waivedBecause, reminders, filed.contested(contest), earlier);
            }
            List<Answer> before = new ArrayList<>(earlier);
            Answer own = before.stream()
                    .filter(each -> each.filed() == null)
                    .reduce((first, second) -> second)
                    .orElse(null);
            before.remove(own);
            before.add(filed.contested(contest));
            AddresseeView rest = with(waivedBecause, reminders, own, before);
            return own == null ? rest.with(service.without(DeliveryProof.ANSWERED)) : rest;
        }

        private AddresseeView with(
                @Nullable String waiver, List<Reminder> sent, @Nullable Answer counts, List<Answer> before) {
            return new AddresseeView(
                    seat,
                    entityName,
                    person,
                    alternate,
                    hasMailbox,
                    askedAt,
                    addedLater,
                    service,
                    deliveredAt,
                    delivery,
                    openedAt,
                    waiver,
                    sent,
                    counts,
                    before);
        }
    }

    /**
     * How the text reached a seat: each proof with its moment.
     *
     * @param letterReturnedAt when the letter came back or its address was refused
     * @param returnNote what came back, in the words of the secretariat; may be empty
     */
    public record Service(
            @Nullable Instant letterAcceptedAt,
            @Nullable Instant letterReturnedAt,
            String returnNote,
            @Nullable Instant openedAt,
            @Nullable Instant answeredAt) {
        static final Service NONE = new Service(null, null, "", null, null);

        /** When this proof came; {@code null} where it did not. */
        public @Nullable Instant at(DeliveryProof proof) {
            return switch (proof) {
                case LETTER_ACCEPTED -> letterAcceptedAt;
                case OPENED -> openedAt;
                case ANSWERED -> answeredAt;
            };
        }

        @Nullable
        DeliveryProof first() {
            return Stream.of(DeliveryProof.values())
                    .filter(proof -> at(proof) != null)
                    .min(Comparator.comparing(proof -> Objects.requireNonNull(at(proof))))
                    .orElse(null);
        }

        Service with(DeliveryProof proof, Instant at) {
            return at(proof) != null ? this : set(proof, at);
        }

        Service without(DeliveryProof proof) {
            return set(proof, null);
        }

        private Service set(DeliveryProof proof, @Nullable Instant at) {
            return new Service(
                    proof == DeliveryProof.LETTER_ACCEPTED ? at : letterAcceptedAt,
                    letterReturnedAt,
                    returnNote,
                    proof == DeliveryProof.OPENED ? at : openedAt,
                    proof == DeliveryProof.ANSWERED ? at : answeredAt);
        }

        Service returned(Instant at, String note) {
            return new Service(null, at, note, openedAt, answeredAt);
        }
    }

    /** One reminder. */
    public record Reminder(ReminderKind kind, Instant at) {}

    /**
     * A response as it lies in the log.
     *
     * @param by who gave or filed it
     * @param as in which role
     * @param position place in the log
     * @param filed how it came, where the secretariat filed it on behalf of the seat; {@code null} where the seat gave it
     * @param contest how the seat contested what was filed; {@code null} where it did not
     */
    public record Answer(
            int number,
            ResponseKind kind,
            PersonRef by,
            Role as,
            Instant receivedAt,
            long position,
            List<Comment> comments,
            @Nullable Filing filed,
            @Nullable Contest contest) {
        public Answer {
            comments = List.copyOf(comments);
        }

        Answer contested(Contest by) {
            return new Answer(number, kind, this.by, as, receivedAt, position, comments, filed, by);
        }
    }

    /**
     * How a response came that was filed on behalf of a seat.
     *
     * @param onBehalfOf who held the seat
     * @param saidOn the day it came
     * @param evidence the words of the reply, or where they can be read
     */
    public record Filing(
            PersonRef onBehalfOf,
            FilingWay way,
            LocalDate saidOn,
            String evidence,
            @Nullable Attachment file) {}

    /**
     * That what was filed is not the seat's answer.
     *
     * @param number of the response
     */
    public record Contest(int number, String reason, PersonRef by, Instant at) {}

    /**
     * A disposition as it lies in the log.
     *
     * @param position place in the log
     */
    public record DispositionView(
            String commentId, Disposition disposition, String reason, PersonRef by, Instant at, long position) {}

    /** What the author of a comment said of its disposition. */
    public record SatisfactionView(boolean satisfied, String remark, PersonRef by, Instant at) {}

    /**
     * What was heard outside the Network.
     *
     * @param occurredOn the day it took place
     * @param position place in the log
     */
    public record ExternalView(
            int number,
            ExternalGroup group,
            String who,
            LocalDate occurredOn,
            String asked,
            String said,
            @Nullable Attachment file,
            PersonRef by,
            Instant at,
            long position) {}

    /**
     * A comment that stands, with the seat that made it and the disposition that counts.
     *
     * @param sameAs the comment whose disposition answers it too; {@code null} for none
     * @param satisfaction what its author said of the disposition; {@code null} where nothing was said of it
     */
    public record CommentView(
            ConsultedSeat seat,
            Comment comment,
            Instant receivedAt,
            @Nullable DispositionView disposition,
            @Nullable String sameAs,
            @Nullable SatisfactionView satisfaction) {
        /** Whether its author said that what became of it does not satisfy. */
        public boolean unsatisfied() {
            return satisfaction != null && !satisfaction.satisfied();
        }
    }

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
        List<String> standing = standing();
        for (AddresseeView addressee : addressees) {
            Answer answer = addressee.answer();
            if (answer != null) {
                for (Comment comment : answer.comments()) {
                    String original = sameAs.get(comment.id());
                    String counts = original != null && standing.contains(original) ? original : null;
                    all.add(new CommentView(
                            addressee.seat(),
                            comment,
                            answer.receivedAt(),
                            disposition(counts == null ? comment.id() : counts),
                            counts,
                            satisfactions.get(comment.id())));
                }
            }
        }
        all.sort(Comparator.comparingInt(
                each -> Integer.parseInt(each.comment().id().substring(1))));
        return List.copyOf(all);
    }

    private List<String> standing() {
        return addressees.stream()
                .map(AddresseeView::answer)
                .filter(Objects::nonNull)
                .flatMap(answer -> answer.comments().stream())
                .map(Comment::id)
                .toList();
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
        return with(state, dueAt, closesAt, others, ending);
    }

    /** The same with a later deadline. */
    public ConsultationView due(Instant later, Instant closing) {
        return with(state, later, closing, addressees, ending);
    }

    /** The same in another state. */
    public ConsultationView in(ConsultationState other) {
        return with(other, dueAt, closesAt, addressees, ending);
    }

    /** The same, ended. */
    public ConsultationView ended(ConsultationState how, Ending end) {
        return with(how, dueAt, closesAt, addressees, end);
    }

    private ConsultationView with(
            ConsultationState how, Instant due, Instant closing, List<AddresseeView> asked, @Nullable Ending end) {
        return new ConsultationView(
                how, opening, due, closing, asked, dispositions, sameAs, satisfactions, externals, end);
    }

    /** The same with one more disposition; who commented is asked again whether it satisfies. */
    public ConsultationView with(DispositionView given) {
        List<DispositionView> more = new ArrayList<>(dispositions);
        more.add(given);
        Map<String, SatisfactionView> rest = new LinkedHashMap<>(satisfactions);
        rest.keySet()
                .removeIf(comment ->
                        comment.equals(given.commentId()) || given.commentId().equals(sameAs.get(comment)));
        return with(more, sameAs, rest, externals);
    }

    /** The same, in which a comment says the same as another, or as none. */
    public ConsultationView marked(String commentId, @Nullable String original) {
        Map<String, String> marks = new LinkedHashMap<>(sameAs);
        marks.remove(commentId);
        if (original != null) {
            marks.put(commentId, original);
        }
        Map<String, SatisfactionView> rest = new LinkedHashMap<>(satisfactions);
        rest.remove(commentId);
        return with(dispositions, marks, rest, externals);
    }

    /** The same with what an author said of a disposition. */
    public ConsultationView with(String commentId, SatisfactionView said) {
        Map<String, SatisfactionView> more = new LinkedHashMap<>(satisfactions);
        more.put(commentId, said);
        return with(dispositions, sameAs, more, externals);
    }

    /** The same with what was heard outside the Network. */
    public ConsultationView with(ExternalView heard) {
        List<ExternalView> more = new ArrayList<>(externals);
        more.add(heard);
        return with(dispositions, sameAs, satisfactions, more);
    }

    private ConsultationView with(
            List<DispositionView> given,
            Map<String, String> marks,
            Map<String, SatisfactionView> said,
            List<ExternalView> heard) {
        return new ConsultationView(state, opening, dueAt, closesAt, addressees, given, marks, said, heard, ending);
    }
}
