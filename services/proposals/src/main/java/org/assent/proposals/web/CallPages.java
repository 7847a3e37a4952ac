package org.assent.proposals.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assent.kernel.Role;
import org.assent.membership.messages.FindNetworkSettings;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Timeline;
import org.assent.platform.timeline.Timeline.Page;
import org.assent.platform.web.Attempt;
import org.assent.platform.web.Attempt.Done;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.Times;
import org.assent.platform.web.Unknown;
import org.assent.platform.web.Words;
import org.assent.platform.web.parts.FieldProblem;
import org.assent.platform.web.parts.Pager;
import org.assent.proposals.CallState;
import org.assent.proposals.UsualCallConfiguration;
import org.assent.proposals.messages.CallView;
import org.assent.proposals.messages.CloseCall;
import org.assent.proposals.messages.FindCall;
import org.assent.proposals.messages.OpenCall;
import org.assent.proposals.messages.RegisterCall;
import org.assent.rules.dossier.ChecklistItem.Phase;
import org.assent.rules.time.WorkingCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** Calls for proposals: the list, one call with its rules, registering, opening and closing it. */
@Controller
class CallPages {
    private static final int ROWS = 20;

    private final FindCall calls;
    private final FindNetworkSettings settings;
    private final Timeline timeline;
    private final Words words;

    CallPages(FindCall calls, FindNetworkSettings settings, Timeline timeline, Words words) {
        this.calls = calls;
        this.settings = settings;
        this.timeline = timeline;
        this.words = words;
    }

    @GetMapping("/calls")
    String list(
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) @Nullable String cursor,
            SignedIn reader,
            Moment moment,
            Times times,
            Model model) {
        String known = Arrays.stream(CallState.values())
                .map(CallState::name)
                .filter(state::equals)
                .findFirst()
                .orElse(null);
        Page<CallView> page = calls.calls(reader.network(), known, text, moment, ROWS, cursor);
        long open = calls.calls(reader.network(), CallState.OPEN.name(), null, moment, 1, null)
                .total();
        String first = UriComponentsBuilder.fromPath("/calls")
                .queryParam("state", known == null ? "" : known)
                .queryParam("text", "{text}")
                .encode()
                .buildAndExpand(text)
                .toUriString();
        model.addAttribute("headline", open == 0 ? words.say("calls.headline.none") : words.count("calls.open", open));
        model.addAttribute(
                "rows",
                page.rows().stream()
                        .map(call -> CallLine.of(call, words, times))
                        .toList());
        model.addAttribute("states", CallState.values());
        model.addAttribute("state", state);
        model.addAttribute("text", text);
        model.addAttribute("mayRegister", reader.actsAs(Role.SECRETARIAT));
        model.addAttribute(
                "pager",
                new Pager(
                        page.rows().size(),
                        page.total(),
                        cursor == null ? null : first,
                        page.next() == null ? null : first + "&cursor=" + page.next()));
        return "calls/list";
    }

    @GetMapping("/calls/new")
    String blank(Model model) {
        return form(CallForm.blank(), List.of(), model);
    }

    @PostMapping("/calls")
    String register(@ModelAttribute CallForm form, Attempt attempt) {
        WorkingCalendar calendar =
                settings.settings(attempt.reader().network(), timeline.now()).calendar();
        List<FieldProblem> problems = form.problems(calendar, attempt.act().receivedAt(), words);
        if (!problems.isEmpty()) {
            attempt.incomplete();
            return form(form, problems, attempt.model());
        }
        RegisterCall command = form.command(attempt.reader().network(), calendar);
        return attempt.send(
                command, done(command.callId(), "registered"), () -> form(form, List.of(), attempt.model()));
    }

    private Done done(UUID callId, String what) {
        return new Done(
                "/calls/" + callId, words.say("call.receipt." + what), words.say("call.receipt." + what + ".next"));
    }

    private static String form(CallForm form, List<FieldProblem> problems, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("problems", problems);
        model.addAttribute("phases", Phase.values());
        model.addAttribute("configuration", UsualCallConfiguration.of(List.of(Phase.CONCEPT_NOTE)));
        return "calls/new";
    }

    @GetMapping("/calls/{callId}")
    String call(@PathVariable UUID callId, SignedIn reader, Moment moment, Times times, Model model) {
        return show(find(callId, moment), reader, times, model);
    }

    private String show(CallView call, SignedIn reader, Times times, Model model) {
        CallState state = call.state();
        boolean chairs = reader.actsAs(Role.CO_CHAIR);
        model.addAttribute("call", call);
        model.addAttribute("line", CallLine.of(call, words, times));
        model.addAttribute("headline", CallLine.headline(call, words, times));
        model.addAttribute("mayOpen", chairs && state == CallState.ANNOUNCED);
        model.addAttribute("mayClose", chairs && state == CallState.OPEN);
        model.addAttribute(
                "mayDraft",
                state == CallState.OPEN && (reader.actsAs(Role.MEMBER) || reader.actsAs(Role.HEAD_OF_AGENCY)));
        return "calls/call";
    }

    @PostMapping("/calls/{callId}/opening")
    String open(@PathVariable UUID callId, Attempt attempt) {
        return act(callId, new OpenCall(callId), "opened", "", attempt);
    }

    @PostMapping("/calls/{callId}/closing")
    String close(@PathVariable UUID callId, @RequestParam(defaultValue = "") String reason, Attempt attempt) {
        return act(callId, new CloseCall(callId, reason), "closed", reason, attempt);
    }

    private String act(UUID callId, Object command, String done, String typed, Attempt attempt) {
        CallView call = find(callId, timeline.now());
        attempt.model().addAttribute("typed", Map.of("reason", typed));
        return attempt.send(
                command, done(callId, done), () -> show(call, attempt.reader(), attempt.times(), attempt.model()));
    }

    private CallView find(UUID callId, Moment moment) {
        return calls.call(callId, moment).orElseThrow(() -> new Unknown("call " + callId));
    }
}
