package org.assent.consultation.web;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.assent.consultation.ConsultationState;
import org.assent.consultation.ConsultedSeat;
import org.assent.consultation.DeliveryProof;
import org.assent.consultation.messages.ConsultationView;
import org.assent.consultation.messages.ConsultationView.AddresseeView;
import org.assent.consultation.messages.FindConsultation;
import org.assent.consultation.messages.RecordLetterReturned;
import org.assent.consultation.messages.RemindNow;
import org.assent.kernel.Role;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Timeline;
import org.assent.platform.web.Attempt;
import org.assent.platform.web.Attempt.Done;
import org.assent.platform.web.Csv;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.Times;
import org.assent.platform.web.Unknown;
import org.assent.platform.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** How one version of a text reached each seat: letters, openings, what came back, waivers and reminders. */
@Controller
class DeliveryPages {
    /** Which seats are listed. */
    enum Shown {
        ALL(seat -> true),
        UNREAD(AddresseeView::unread),
        SILENT(seat -> seat.answer() == null),
        RETURNED(seat -> seat.service().letterReturnedAt() != null),
        UNSERVED(seat -> !seat.settled());

        @SuppressWarnings("ImmutableEnumChecker") // a test of a seat keeps nothing
        private final Predicate<AddresseeView> fits;

        Shown(Predicate<AddresseeView> fits) {
            this.fits = fits;
        }

        List<AddresseeView> of(ConsultationView round) {
            return round.addressees().stream().filter(fits).toList();
        }
    }

    /** One seat. */
    record Line(
            String seat,
            String entityName,
            boolean hasMailbox,
            @Nullable Instant letterAt,
            @Nullable Instant returnedAt,
            String returnNote,
            @Nullable Instant openedAt,
            @Nullable Instant answeredAt,
            @Nullable String waivedBecause,
            String reminders,
            boolean remindable) {}

    private final FindConsultation find;
    private final Timeline timeline;
    private final Words words;

    DeliveryPages(FindConsultation find, Timeline timeline, Words words) {
        this.find = find;
        this.timeline = timeline;
        this.words = words;
    }

    /** Those of whom nothing shows that they have seen the text and who are waited for. */
    static List<AddresseeView> unread(ConsultationView round) {
        return Shown.UNREAD.of(round).stream()
                .filter(each -> each.waivedBecause() == null)
                .toList();
    }

    @GetMapping("/consultations/{roundId}/delivery")
    String delivery(
            @PathVariable UUID roundId,
            @RequestParam(defaultValue = "ALL") String show,
            SignedIn reader,
            Moment moment,
            Times times,
            Model model) {
        return show(round(roundId, moment), shown(show), reader, times, model);
    }

    private static Shown shown(String wanted) {
        return Arrays.stream(Shown.values())
                .filter(known -> known.name().equals(wanted))
                .findFirst()
                .orElse(Shown.ALL);
    }

    private String show(ConsultationView round, Shown shown, SignedIn reader, Times times, Model model) {
        boolean open = round.state() == ConsultationState.OPEN && !times.over(round.dueAt());
        List<AddresseeView> unread = unread(round);
        model.addAttribute("round", round);
        model.addAttribute("roundId", round.opening().roundId());
        model.addAttribute(
                "headline",
                unread.isEmpty() ? words.say("delivery.heading.all") : words.count("delivery.heading", unread.size()));
        model.addAttribute("lastDay", open && times.over(round.opening().lastDayAt()) && !unread.isEmpty());
        model.addAttribute(
                "rows", shown.of(round).stream().map(each -> line(each, open)).toList());
        model.addAttribute("shown", shown);
        model.addAttribute("choices", Shown.values());
        model.addAttribute(
                "runs",
                round.state() == ConsultationState.OPEN
                        && (reader.actsAs(Role.SECRETARIAT) || reader.actsAs(Role.CO_CHAIR)));
        model.addAttribute("open", open);
        model.addAttribute("remindable", open && round.silent().stream().anyMatch(AddresseeView::hasMailbox));
        model.addAttribute(
                "lettered",
                round.addressees().stream()
                        .filter(each -> each.service().at(DeliveryProof.LETTER_ACCEPTED) != null)
                        .map(each -> each.seat().label())
                        .toList());
        if (!model.containsAttribute("typed")) {
            model.addAttribute("typed", Map.of());
        }
        return "consultation/delivery";
    }

    private Line line(AddresseeView view, boolean open) {
        return new Line(
                view.seat().label(),
                view.entityName(),
                view.hasMailbox(),
                view.service().letterAcceptedAt(),
                view.service().letterReturnedAt(),
                view.service().returnNote(),
                view.openedAt(),
                view.answer() == null ? null : view.answer().receivedAt(),
                view.waivedBecause(),
                words.number(view.reminders().size()),
                open && view.answer() == null && view.hasMailbox());
    }

    @GetMapping(value = "/consultations/{roundId}/delivery.csv", produces = Csv.MEDIA_TYPE)
    @ResponseBody
    String table(
            @PathVariable UUID roundId, @RequestParam(defaultValue = "ALL") String show, Moment moment, Times times) {
        return Csv.of(
                List.of(
                        words.say("delivery.member"),
                        words.say("delivery.letter"),
                        words.say("delivery.returned"),
                        words.say("delivery.opened"),
                        words.say("delivery.answered"),
                        words.say("delivery.waived"),
                        words.say("delivery.reminders")),
                shown(show).of(round(roundId, moment)).stream()
                        .map(view -> line(view, false))
                        .map(line -> List.of(
                                line.seat(),
                                at(line.letterAt(), times),
                                at(line.returnedAt(), times),
                                at(line.openedAt(), times),
                                at(line.answeredAt(), times),
                                line.waivedBecause() == null ? "" : line.waivedBecause(),
                                line.reminders()))
                        .toList());
    }

    private static String at(@Nullable Instant instant, Times times) {
        return instant == null ? "" : times.machine(instant);
    }

    /** @param seat the one to remind; blank for all who are silent */
    @PostMapping("/consultations/{roundId}/delivery/reminders")
    String remind(@PathVariable UUID roundId, @RequestParam(defaultValue = "") String seat, Attempt attempt) {
        ConsultedSeat only = seat.isBlank() ? null : ConsultedSeat.called(seat);
        return act(
                roundId,
                new RemindNow(roundId, only),
                only == null
                        ? words.say("consultation.receipt.reminded")
                        : words.say("delivery.receipt.reminded", only.label()),
                Map.of(),
                attempt);
    }

    @PostMapping("/consultations/{roundId}/delivery/returns")
    String returned(
            @PathVariable UUID roundId,
            @RequestParam(defaultValue = "") String seat,
            @RequestParam(defaultValue = "") String note,
            Attempt attempt) {
        return act(
                roundId,
                new RecordLetterReturned(roundId, ConsultedSeat.called(seat), note),
                words.say("delivery.receipt.returned", seat),
                Map.of("seat", seat, "note", note),
                attempt);
    }

    private String act(UUID roundId, Object command, String done, Map<String, String> typed, Attempt attempt) {
        attempt.model().addAttribute("typed", typed);
        return attempt.send(
                command,
                new Done("/consultations/" + roundId + "/delivery", done),
                () -> show(
                        round(roundId, timeline.now()), Shown.ALL, attempt.reader(), attempt.times(), attempt.model()));
    }

    private ConsultationView round(UUID roundId, Moment moment) {
        return find.round(roundId, moment).orElseThrow(() -> new Unknown("consultation " + roundId));
    }
}
