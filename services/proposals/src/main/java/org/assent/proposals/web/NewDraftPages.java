package org.assent.proposals.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assent.kernel.Ids;
import org.assent.membership.messages.FindDirectory;
import org.assent.membership.messages.FindDirectory.EntityView;
import org.assent.membership.messages.FindDirectory.Wanted;
import org.assent.platform.timeline.Moment;
import org.assent.platform.web.Attempt;
import org.assent.platform.web.Attempt.Done;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.Unknown;
import org.assent.platform.web.parts.FieldProblem;
import org.assent.proposals.ProgrammeFacts;
import org.assent.proposals.messages.FindProgramme;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** Opening a draft: under which call, in which language, who leads, what it is called; for a copy, with the facts of a programme. */
@Controller
class NewDraftPages {

    private final OpenCalls calls;
    private final FindProgramme programmes;
    private final FindDirectory directory;
    private final DraftDispatch dispatch;
    private final DraftWords say;

    NewDraftPages(
            OpenCalls calls,
            FindProgramme programmes,
            FindDirectory directory,
            DraftDispatch dispatch,
            DraftWords say) {
        this.calls = calls;
        this.programmes = programmes;
        this.directory = directory;
        this.dispatch = dispatch;
        this.say = say;
    }

    @GetMapping("/drafts/new")
    String blank(@ModelAttribute DraftForm form, SignedIn reader, Moment moment, Model model) {
        ProgrammeFacts facts = facts(form, moment);
        DraftForm begun = form.withDefaults(
                say.russian() ? "ru" : "en",
                DraftRights.mayOpen(reader) ? reader.entity() : facts == null ? null : facts.leadOrganisation(),
                facts == null ? null : ProgrammeText.title(facts, say.words()));
        return show(begun, facts, List.of(), reader, moment, model);
    }

    @PostMapping("/drafts")
    String open(@ModelAttribute DraftForm form, Attempt attempt) {
        Moment now = dispatch.head();
        ProgrammeFacts facts = facts(form, now);
        List<FieldProblem> problems = form.problems(needsCall(attempt.reader(), facts), say.words());
        if (!problems.isEmpty()) {
            attempt.incomplete();
            return show(form, facts, problems, attempt.reader(), now, attempt.model());
        }
        // Derived from the form's key: sending the form twice opens one draft.
        UUID proposalId = Ids.derived(
                Instant.EPOCH,
                "proposal",
                attempt.act().person().value(),
                attempt.key().value());
        return attempt.answer(
                () -> dispatch.open(
                        proposalId, attempt.reader().network(), form.opening(facts), attempt.act(), attempt.key()),
                new Done(
                        "/proposals/" + proposalId + "/draft",
                        say.words().say("draft.receipt.opened"),
                        say.words().say("draft.receipt.opened.next")),
                () -> show(form, facts, List.of(), attempt.reader(), now, attempt.model()));
    }

    private String show(
            DraftForm form,
            @Nullable ProgrammeFacts facts,
            List<FieldProblem> problems,
            SignedIn reader,
            Moment moment,
            Model model) {
        model.addAttribute("form", form);
        model.addAttribute("copy", facts == null ? null : ProgrammeText.title(facts, say.words()));
        model.addAttribute("callNeeded", needsCall(reader, facts));
        model.addAttribute("calls", calls.of(reader.network(), moment, say));
        model.addAttribute("leads", leads(reader, facts, moment));
        model.addAttribute("mayOpen", DraftRights.mayOpen(reader) || (facts != null && DraftRights.mayBringIn(reader)));
        model.addAttribute("problems", problems);
        return "drafts/new";
    }

    /** A co-chair or the secretariat may bring in a copy that comes under a call later. */
    private static boolean needsCall(SignedIn reader, @Nullable ProgrammeFacts facts) {
        return facts == null || !DraftRights.mayBringIn(reader);
    }

    /** Who opens a draft does so for their own organisation; a copy is led by whom the source names, or by any on the roll. */
    private List<Choice> leads(SignedIn reader, @Nullable ProgrammeFacts facts, Moment moment) {
        List<Choice> all = directory.directory(reader.network(), Wanted.all(), moment).entities().stream()
                .filter(entity -> entity.rolls().onNetworkRoll())
                .map(entity -> new Choice(entity.entity(), entity.entity() + ", " + name(entity), false))
                .filter(entity -> !DraftRights.mayOpen(reader) || entity.value().equals(reader.entity()))
                .toList();
        String named = facts == null ? null : facts.leadOrganisation();
        return named == null || DraftRights.mayOpen(reader) ? all : Choice.withUnlisted(all, List.of(named));
    }

    private String name(EntityView entity) {
        return say.russian() && entity.nameRussian() != null ? entity.nameRussian() : entity.nameEnglish();
    }

    private @Nullable ProgrammeFacts facts(DraftForm form, Moment moment) {
        if (!form.isCopy()) {
            return null;
        }
        String code = String.valueOf(form.programme());
        return programmes
                .programme(code, moment)
                .orElseThrow(() -> new Unknown("programme " + code))
                .facts();
    }
}
