package org.assent.membership.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.assent.kernel.Role;
import org.assent.membership.FormalDefect;
import org.assent.membership.SeatState;
import org.assent.membership.messages.DeclineNomination;
import org.assent.membership.messages.EndSeat;
import org.assent.membership.messages.FindNominations;
import org.assent.membership.messages.FindNominations.NominationsView;
import org.assent.membership.messages.FindNominations.SeatStanding;
import org.assent.membership.messages.FindNominations.Wanted;
import org.assent.membership.messages.InvitationView;
import org.assent.membership.messages.RegisterMember;
import org.assent.membership.messages.ReturnNomination;
import org.assent.membership.messages.WithdrawInvitation;
import org.assent.membership.messages.WithdrawNomination;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Timeline;
import org.assent.platform.web.Attempt;
import org.assent.platform.web.Attempt.Done;
import org.assent.platform.web.Csv;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.Times;
import org.assent.platform.web.Unknown;
import org.assent.platform.web.Words;
import org.assent.platform.web.parts.FieldProblem;
import org.assent.platform.web.parts.Pager;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.util.UriComponentsBuilder;

/** Nominations: the list of seats, the page of one seat and every act on it. */
@Controller
class NominationPages {
    private static final int ROWS = 25;
    private static final String SEAT = "/people/nominations/{entity}/{seat:[0-9]}";

    private final FindNominations find;
    private final SeatCommands seats;
    private final SeatPage page;
    private final PersonActs persons;
    private final Timeline timeline;
    private final Words words;

    NominationPages(
            FindNominations find,
            SeatCommands seats,
            SeatPage page,
            PersonActs persons,
            Timeline timeline,
            Words words) {
        this.find = find;
        this.seats = seats;
        this.page = page;
        this.persons = persons;
        this.timeline = timeline;
        this.words = words;
    }

    @GetMapping("/people/nominations")
    String list(
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String entity,
            @RequestParam(required = false) @Nullable String cursor,
            SignedIn reader,
            Moment moment,
            Model model) {
        NominationsView view =
                find.nominations(reader.network(), new Wanted(known(state), entity, ROWS, cursor), moment);
        long without = find.nominations(reader.network(), Wanted.all(), moment).seats().stream()
                .filter(seat -> !seat.alternate() && seat.holder() == null)
                .count();
        String first = address("/people/nominations", state, entity);
        model.addAttribute(
                "headline",
                without == 0 ? words.say("nominations.headline.full") : words.count("nominations.without", without));
        model.addAttribute(
                "rows",
                view.seats().stream().map(seat -> SeatLine.of(seat, words)).toList());
        model.addAttribute("states", SeatState.values());
        model.addAttribute("state", state);
        model.addAttribute("entity", entity);
        model.addAttribute("table", address("/people/nominations.csv", state, entity));
        model.addAttribute("mayInvite", reader.actsAs(Role.CO_CHAIR));
        model.addAttribute("mayImport", reader.actsAs(Role.SECRETARIAT));
        model.addAttribute(
                "pager",
                new Pager(
                        view.seats().size(),
                        view.total(),
                        cursor == null ? null : first,
                        view.next() == null ? null : first + "&cursor=" + view.next()));
        return "membership/nominations";
    }

    @GetMapping(path = "/people/nominations.csv", produces = Csv.MEDIA_TYPE)
    @ResponseBody
    String table(
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String entity,
            SignedIn reader,
            Moment moment) {
        return SeatsCsv.of(find.nominations(reader.network(), new Wanted(known(state), entity, 500, null), moment)
                .seats());
    }

    private static @Nullable SeatState known(String state) {
        return Arrays.stream(SeatState.values())
                .filter(each -> each.name().equals(state))
                .findFirst()
                .orElse(null);
    }

    private static String address(String path, String state, String entity) {
        return UriComponentsBuilder.fromPath(path)
                .queryParam("state", "{state}")
                .queryParam("entity", "{entity}")
                .encode()
                .buildAndExpand(Objects.requireNonNullElse(known(state), ""), entity)
                .toUriString();
    }

    @GetMapping(SEAT)
    String seat(
            @PathVariable String entity,
            @PathVariable int seat,
            SignedIn reader,
            Moment moment,
            Times times,
            Model model) {
        return page.show(seats.at(reader.network(), entity, seat, moment), reader, moment, times, model);
    }

    @PostMapping(SEAT + "/invitation")
    String invite(
            @PathVariable String entity,
            @PathVariable int seat,
            @RequestParam(defaultValue = "") String relevance,
            Attempt attempt) {
        return act(
                attempt,
                seats.now(attempt.reader().network(), entity, seat),
                "invited",
                Map.of("relevance", relevance),
                () -> seats.invite(attempt.reader().network(), entity, seat, relevance));
    }

    @PostMapping(SEAT + "/nomination")
    String nominate(
            @PathVariable String entity, @PathVariable int seat, @ModelAttribute NominationForm form, Attempt attempt) {
        SeatStanding standing = seats.now(attempt.reader().network(), entity, seat);
        attempt.model().addAttribute("form", form);
        List<FieldProblem> problems = form.problems(page.known(standing, timeline.now()), words);
        if (!problems.isEmpty()) {
            return again(attempt, standing, problems);
        }
        Newcomer newcomer = form.newcomer(attempt.act(), attempt.key());
        return act(
                attempt,
                standing,
                "nominated",
                Map.of(),
                newcomer,
                () -> seats.nominate(
                        attempt.reader().network(),
                        entity,
                        seat,
                        form.nominee(newcomer),
                        NominationForm.text(form.function()),
                        form.migrationRelated(),
                        form.justification()));
    }

    @PostMapping(SEAT + "/registration")
    String register(@PathVariable String entity, @PathVariable int seat, Attempt attempt) {
        return act(
                attempt,
                seats.now(attempt.reader().network(), entity, seat),
                "registered",
                Map.of(),
                () -> new RegisterMember(attempt.reader().network(), entity, seat));
    }

    @PostMapping(SEAT + "/return")
    String sendBack(
            @PathVariable String entity,
            @PathVariable int seat,
            @RequestParam(defaultValue = "") String defect,
            @RequestParam(defaultValue = "") String note,
            Attempt attempt) {
        SeatStanding standing = seats.now(attempt.reader().network(), entity, seat);
        FormalDefect named = Arrays.stream(FormalDefect.values())
                .filter(each -> each.name().equals(defect))
                .findFirst()
                .orElse(null);
        if (named == null) {
            attempt.model().addAttribute("typed", Map.of("note", note));
            return again(attempt, standing, List.of(new FieldProblem("defect", words.say("return.problem.defect"))));
        }
        return act(
                attempt,
                standing,
                "returned",
                Map.of("defect", defect, "note", note),
                () -> new ReturnNomination(
                        attempt.reader().network(), entity, seat, named, note.isBlank() ? null : note.strip()));
    }

    @PostMapping(SEAT + "/decline")
    String decline(
            @PathVariable String entity,
            @PathVariable int seat,
            @RequestParam(name = "decline-reason", defaultValue = "") String reason,
            Attempt attempt) {
        SeatStanding standing = seats.now(attempt.reader().network(), entity, seat);
        return act(
                attempt,
                standing,
                "declined",
                Map.of("decline-reason", reason),
                () -> new DeclineNomination(invitation(standing).nominationId(), reason));
    }

    @PostMapping(SEAT + "/withdrawal")
    String withdraw(
            @PathVariable String entity,
            @PathVariable int seat,
            @RequestParam(name = "withdraw-reason", defaultValue = "") String reason,
            Attempt attempt) {
        SeatStanding standing = seats.now(attempt.reader().network(), entity, seat);
        return act(
                attempt,
                standing,
                "withdrawn",
                Map.of("withdraw-reason", reason),
                () -> new WithdrawInvitation(invitation(standing).nominationId(), reason));
    }

    @PostMapping(SEAT + "/taking-back")
    String takeBack(
            @PathVariable String entity,
            @PathVariable int seat,
            @RequestParam(name = "take-back-reason", defaultValue = "") String reason,
            Attempt attempt) {
        return act(
                attempt,
                seats.now(attempt.reader().network(), entity, seat),
                "taken-back",
                Map.of("take-back-reason", reason),
                () -> new WithdrawNomination(attempt.reader().network(), entity, seat, reason));
    }

    @PostMapping(SEAT + "/end")
    String end(
            @PathVariable String entity,
            @PathVariable int seat,
            @RequestParam(name = "end-reason", defaultValue = "") String reason,
            Attempt attempt) {
        return act(
                attempt,
                seats.now(attempt.reader().network(), entity, seat),
                "ended",
                Map.of("end-reason", reason),
                () -> new EndSeat(attempt.reader().network(), entity, seat, reason));
    }

    @PostMapping(SEAT + "/alternate")
    String designate(@PathVariable String entity, @PathVariable int seat, Attempt attempt) {
        return act(
                attempt,
                seats.now(attempt.reader().network(), entity, seat),
                "alternate",
                Map.of(),
                () -> seats.designate(attempt.reader().network(), entity, seat));
    }

    private static InvitationView invitation(SeatStanding seat) {
        InvitationView last = seat.invitation();
        if (last == null) {
            throw new Unknown("invitation for seat " + seat.seat() + " of " + seat.entity());
        }
        return last;
    }

    private String act(
            Attempt attempt, SeatStanding seat, String done, Map<String, String> typed, Supplier<Object> command) {
        return act(attempt, seat, done, typed, null, command);
    }

    private String act(
            Attempt attempt,
            SeatStanding seat,
            String done,
            Map<String, String> typed,
            @Nullable Newcomer newcomer,
            Supplier<Object> command) {
        attempt.model().addAttribute("typed", typed);
        return attempt.answer(
                () -> persons.send(
                        command.get(),
                        newcomer,
                        attempt.reader().network(),
                        seat.entity(),
                        attempt.act(),
                        attempt.key()),
                new Done(
                        SeatLine.address(seat.entity(), seat.seat()),
                        words.say("seat.receipt." + done),
                        words.say("seat.receipt." + done + ".next")),
                () -> show(attempt, seat));
    }

    private String show(Attempt attempt, SeatStanding seat) {
        return page.show(seat, attempt.reader(), timeline.now(), attempt.times(), attempt.model());
    }

    private String again(Attempt attempt, SeatStanding seat, List<FieldProblem> problems) {
        attempt.model().addAttribute("problems", problems);
        attempt.incomplete();
        return show(attempt, seat);
    }
}
