package org.assent.membership.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assent.kernel.Role;
import org.assent.membership.MembershipIds;
import org.assent.membership.messages.FindNominations;
import org.assent.membership.messages.FindNominations.SeatStanding;
import org.assent.platform.ledger.Commands;
import org.assent.platform.ledger.IdempotencyKey;
import org.assent.platform.ledger.Receipt;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Timeline;
import org.assent.platform.web.Attempt;
import org.assent.platform.web.Attempt.Done;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.Words;
import org.assent.platform.web.parts.FieldProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Inviting several entities at once to nominate their member. */
@Controller
class InvitePages {
    private static final String RELEVANCE = "relevance-";

    private final FindNominations find;
    private final SeatCommands seats;
    private final Commands commands;
    private final Timeline timeline;
    private final Words words;

    InvitePages(FindNominations find, SeatCommands seats, Commands commands, Timeline timeline, Words words) {
        this.find = find;
        this.seats = seats;
        this.commands = commands;
        this.timeline = timeline;
        this.words = words;
    }

    /** An entity that can be invited, with what was typed for it. */
    record InviteLine(
            String entity,
            String name,
            String state,
            boolean chosen,
            @Nullable String relevance,
            @Nullable String problem) {}

    @GetMapping("/people/nominations/invite")
    String form(SignedIn reader, Moment moment, Model model) {
        return form(reader, moment, Map.of(), List.of(), model);
    }

    private String form(
            SignedIn reader, Moment moment, Map<String, String> typed, List<FieldProblem> problems, Model model) {
        model.addAttribute("problems", problems);
        model.addAttribute("mayInvite", reader.actsAs(Role.CO_CHAIR));
        model.addAttribute(
                "rows",
                find.withoutMember(reader.network(), moment).stream()
                        .map(seat -> line(seat, typed, problems))
                        .toList());
        return "membership/invite";
    }

    private InviteLine line(SeatStanding seat, Map<String, String> typed, List<FieldProblem> problems) {
        SeatLine line = SeatLine.of(seat, words);
        return new InviteLine(
                seat.entity(),
                line.name(),
                line.state(),
                typed.containsKey(seat.entity()),
                typed.get(seat.entity()),
                problems.stream()
                        .filter(problem -> problem.field().equals(RELEVANCE + seat.entity()))
                        .map(FieldProblem::message)
                        .findFirst()
                        .orElse(null));
    }

    @PostMapping("/people/nominations/invite")
    String invite(
            @RequestParam(name = "entity", required = false) @Nullable List<String> entities,
            HttpServletRequest request,
            Attempt attempt) {
        Map<String, String> typed = new LinkedHashMap<>();
        for (String entity : entities == null ? List.<String>of() : entities) {
            typed.put(entity, Objects.requireNonNullElse(request.getParameter(RELEVANCE + entity), ""));
        }
        List<FieldProblem> problems = problems(typed);
        if (!problems.isEmpty()) {
            attempt.incomplete();
            return form(attempt.reader(), timeline.now(), typed, problems, attempt.model());
        }
        return attempt.answer(
                () -> invite(typed, attempt),
                new Done(
                        "/people/nominations",
                        words.count("invite.receipt", typed.size()),
                        words.say("invite.receipt.next")),
                () -> form(attempt.reader(), timeline.now(), typed, List.of(), attempt.model()));
    }

    private List<FieldProblem> problems(Map<String, String> typed) {
        List<FieldProblem> problems = new ArrayList<>();
        if (typed.isEmpty()) {
            problems.add(new FieldProblem("entities", words.say("invite.problem.none")));
        }
        typed.forEach((entity, relevance) -> {
            if (relevance.isBlank()) {
                problems.add(new FieldProblem(RELEVANCE + entity, words.say("invite.problem.relevance", entity)));
            }
        });
        return problems;
    }

    /**
     * One after the other; sending the form again goes on where it stopped, for each invitation has a key of its own. What was done
     * is taken out of what was typed.
     */
    private Receipt invite(Map<String, String> typed, Attempt attempt) {
        String network = attempt.reader().network();
        IdempotencyKey key = attempt.key();
        int number = 0;
        Receipt last = null;
        for (Map.Entry<String, String> each : List.copyOf(typed.entrySet())) {
            number++;
            try {
                last = commands.send(
                        seats.invite(network, each.getKey(), memberSeat(network, each.getKey()), each.getValue()),
                        attempt.act(),
                        new IdempotencyKey(key.value() + "-" + number, key.requestHash()));
            } finally {
                timeline.awaitPosition(last == null ? 0 : last.position());
            }
            typed.remove(each.getKey());
        }
        return Objects.requireNonNull(last, "an invitation was chosen");
    }

    private int memberSeat(String network, String entity) {
        return find.withoutMember(network, timeline.now()).stream()
                .filter(seat -> seat.entity().equals(entity))
                .mapToInt(SeatStanding::seat)
                .findFirst()
                .orElse(MembershipIds.FIRST_SEAT);
    }
}
