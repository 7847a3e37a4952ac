package org.assent.proposals.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assent.kernel.Act;
import org.assent.kernel.Refused;
import org.assent.kernel.Role;
import org.assent.membership.messages.FindNetworkSettings;
import org.assent.platform.ledger.Commands;
import org.assent.platform.ledger.IdempotencyKey;
import org.assent.platform.ledger.Receipt;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Timeline;
import org.assent.platform.timeline.Timeline.Page;
import org.assent.platform.web.Refusals;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.Times;
import org.assent.platform.web.Unknown;
import org.assent.platform.web.Words;
import org.assent.platform.web.parts.FieldProblem;
import org.assent.platform.web.parts.Pager;
import org.assent.platform.web.parts.ReceiptView;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** Calls for proposals: the list, one call with its rules, registering, opening and closing it. */
@Controller
class CallPages {
    private static final int ROWS = 20;
    private static final int UNPROCESSABLE = 422;

    private final FindCall calls;
    private final FindNetworkSettings settings;
    private final Commands commands;
    private final Timeline timeline;
    private final Refusals refusals;
    private final Words words;

    CallPages(
            FindCall calls,
            FindNetworkSettings settings,
            Commands commands,
            Timeline timeline,
            Refusals refusals,
            Words words) {
        this.calls = calls;
        this.settings = settings;
        this.commands = commands;
        this.timeline = timeline;
        this.refusals = refusals;
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
    String register(
            @ModelAttribute CallForm form,
            SignedIn reader,
            Act act,
            IdempotencyKey key,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        WorkingCalendar calendar =
                settings.settings(reader.network(), timeline.now()).calendar();
        List<FieldProblem> problems = form.problems(calendar, act.receivedAt(), words);
        if (!problems.isEmpty()) {
            response.setStatus(UNPROCESSABLE);
            return form(form, problems, model);
        }
        RegisterCall command = form.command(reader.network(), calendar);
        try {
            Receipt receipt = commands.send(command, act, key);
            flash.addFlashAttribute(
                    "receipt",
                    new ReceiptView(
                            words.say("call.receipt.registered"),
                            receipt.position(),
                            act.receivedAt(),
                            words.say("call.receipt.registered.next")));
            return "redirect:/calls/" + command.callId() + "?seen=" + receipt.position();
        } catch (Refused refused) {
            model.addAttribute("refusal", refusals.of(refused));
            response.setStatus(refusals.status(refused));
            return form(form, List.of(), model);
        }
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
    String open(
            @PathVariable UUID callId,
            SignedIn reader,
            Act act,
            IdempotencyKey key,
            Times times,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        return act(callId, new OpenCall(callId), "opened", "", reader, act, key, times, model, response, flash);
    }

    @PostMapping("/calls/{callId}/closing")
    String close(
            @PathVariable UUID callId,
            @RequestParam(defaultValue = "") String reason,
            SignedIn reader,
            Act act,
            IdempotencyKey key,
            Times times,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        return act(
                callId,
                new CloseCall(callId, reason),
                "closed",
                reason,
                reader,
                act,
                key,
                times,
                model,
                response,
                flash);
    }

    private String act(
            UUID callId,
            Object command,
            String done,
            String typed,
            SignedIn reader,
            Act act,
            IdempotencyKey key,
            Times times,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        CallView call = find(callId, timeline.now());
        try {
            Receipt receipt = commands.send(command, act, key);
            flash.addFlashAttribute(
                    "receipt",
                    new ReceiptView(
                            words.say("call.receipt." + done),
                            receipt.position(),
                            act.receivedAt(),
                            words.say("call.receipt." + done + ".next")));
            return "redirect:/calls/" + callId + "?seen=" + receipt.position();
        } catch (Refused refused) {
            model.addAttribute("refusal", refusals.of(refused));
            model.addAttribute("typed", Map.of("reason", typed));
            response.setStatus(refusals.status(refused));
            return show(call, reader, times, model);
        }
    }

    private CallView find(UUID callId, Moment moment) {
        return calls.call(callId, moment).orElseThrow(() -> new Unknown("call " + callId));
    }
}
