package org.assent.proposals.web;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assent.consensus.UnctMeeting;
import org.assent.kernel.Ids;
import org.assent.kernel.Paragraph;
import org.assent.kernel.Refused;
import org.assent.kernel.Role;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Timeline;
import org.assent.platform.timeline.Timeline.Page;
import org.assent.platform.web.Attempt;
import org.assent.platform.web.Attempt.Done;
import org.assent.platform.web.Csv;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.Times;
import org.assent.platform.web.Unknown;
import org.assent.platform.web.Words;
import org.assent.platform.web.parts.FieldProblem;
import org.assent.platform.web.parts.Pager;
import org.assent.proposals.ProposalKind;
import org.assent.proposals.ProposalState;
import org.assent.proposals.messages.FindProposal;
import org.assent.proposals.messages.ProposalView;
import org.assent.proposals.messages.RegisterProposal;
import org.assent.proposals.messages.ReviseText;
import org.assent.rules.consensus.ConsensusRule;
import org.assent.rules.consensus.Mode;
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

/** Proposals: the list, one proposal with its text and its rounds, bringing in a text, changing it, putting it to the UNCT. */
@Controller
class ProposalPages {
    private static final int ROWS = 20;
    private static final int TABLE_ROWS = 500;

    private final FindProposal proposals;
    private final PutToUnct putToUnct;
    private final ProposalFace face;
    private final Timeline timeline;
    private final Words words;

    ProposalPages(FindProposal proposals, PutToUnct putToUnct, ProposalFace face, Timeline timeline, Words words) {
        this.proposals = proposals;
        this.putToUnct = putToUnct;
        this.face = face;
        this.timeline = timeline;
        this.words = words;
    }

    @GetMapping("/proposals")
    String list(
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) @Nullable String cursor,
            SignedIn reader,
            Moment moment,
            Times times,
            Model model) {
        boolean known = Arrays.stream(ProposalState.values())
                .anyMatch(value -> value.name().equals(state));
        boolean ofAKind = Arrays.stream(ProposalKind.values())
                .anyMatch(value -> value.name().equals(kind));
        Page<ProposalView> page = proposals.proposals(
                reader.network(), known ? state : null, ofAKind ? kind : null, text, moment, ROWS, cursor);
        String first = UriComponentsBuilder.fromPath("/proposals")
                .queryParam("state", known ? state : "")
                .queryParam("kind", ofAKind ? kind : "")
                .queryParam("text", "{text}")
                .encode()
                .buildAndExpand(text)
                .toUriString();
        model.addAttribute("text", text);
        model.addAttribute("headline", words.count("proposals.headline", page.total()));
        model.addAttribute(
                "rows",
                page.rows().stream()
                        .map(proposal -> ProposalLine.of(proposal, words, times))
                        .toList());
        model.addAttribute("states", ProposalState.values());
        model.addAttribute("state", state);
        model.addAttribute("kinds", ProposalKind.values());
        model.addAttribute("kind", kind);
        model.addAttribute("mayDraft", mayDraft(reader));
        model.addAttribute(
                "pager",
                new Pager(
                        page.rows().size(),
                        page.total(),
                        cursor == null ? null : first,
                        page.next() == null ? null : first + "&cursor=" + page.next()));
        return "proposals/list";
    }

    @GetMapping(path = "/proposals.csv", produces = Csv.MEDIA_TYPE)
    @ResponseBody
    String table(
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String cursor,
            SignedIn reader,
            Moment moment) {
        String wanted = state == null || state.isBlank() ? null : state;
        return ProposalTable.of(proposals
                .proposals(
                        reader.network(),
                        wanted,
                        kind == null || kind.isBlank() ? null : kind,
                        text,
                        moment,
                        TABLE_ROWS,
                        cursor)
                .rows());
    }

    @GetMapping("/proposals/new")
    String blank(Model model) {
        return form(new TextForm(null, null, null, null), ProposalKind.STATEMENT, List.of(), model);
    }

    @PostMapping("/proposals")
    String register(
            @ModelAttribute TextForm form,
            @RequestParam(defaultValue = "STATEMENT") ProposalKind kind,
            Attempt attempt) {
        List<FieldProblem> problems = form.problems(false, words);
        if (!problems.isEmpty()) {
            attempt.incomplete();
            return form(form, kind, problems, attempt.model());
        }
        // Derived from the form's key: sending the form twice registers one proposal.
        UUID proposalId = Ids.derived(
                Instant.EPOCH,
                "proposal",
                attempt.act().person().value(),
                attempt.key().value());
        return attempt.send(
                new RegisterProposal(
                        proposalId,
                        attempt.reader().network(),
                        kind,
                        form.title(),
                        words.locale().getLanguage().equals("ru") ? "ru" : "en",
                        form.paragraphs(List.of()),
                        null,
                        List.of(),
                        null),
                done(proposalId, "registered", "registered"),
                () -> form(form, kind, List.of(), attempt.model()));
    }

    private Done done(UUID proposalId, String what, String next) {
        return new Done(
                "/proposals/" + proposalId,
                words.say("proposal.receipt." + what),
                words.say("proposal.receipt." + next + ".next"));
    }

    private String form(TextForm form, ProposalKind kind, List<FieldProblem> problems, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("kinds", ProposalKind.broughtIn());
        model.addAttribute("kind", kind);
        model.addAttribute("problems", problems);
        return "proposals/new";
    }

    @GetMapping("/proposals/{proposalId}")
    String proposal(@PathVariable UUID proposalId, SignedIn reader, Moment moment, Times times, Model model) {
        return show(find(proposalId, moment), reader, "", moment, times, model);
    }

    private String show(
            ProposalView proposal, SignedIn reader, String question, Moment moment, Times times, Model model) {
        face.show(proposal, reader, moment, times, model);
        model.addAttribute(
                "question", question.isBlank() ? words.say("proposal.question", proposal.title()) : question);
        return "proposals/proposal";
    }

    @GetMapping("/proposals/{proposalId}/revise")
    String revise(@PathVariable UUID proposalId, Moment moment, Model model) {
        ProposalView proposal = find(proposalId, moment);
        TextForm form = new TextForm(
                proposal.title(),
                proposal.paragraphs().stream().map(Paragraph::text).collect(Collectors.joining("\n\n")),
                null,
                proposal.revision());
        return revisionForm(proposal, form, List.of(), model);
    }

    @PostMapping("/proposals/{proposalId}/revisions")
    String revised(@PathVariable UUID proposalId, @ModelAttribute TextForm form, Attempt attempt) {
        ProposalView proposal = find(proposalId, timeline.now());
        List<FieldProblem> problems = form.problems(true, words);
        if (!problems.isEmpty()) {
            attempt.incomplete();
            return revisionForm(proposal, form, problems, attempt.model());
        }
        return attempt.send(
                new ReviseText(
                        proposalId,
                        form.revision() == null ? 0 : form.revision(),
                        form.title(),
                        form.paragraphs(proposal.paragraphs()),
                        form.reason()),
                done(proposalId, "revised", "revised"),
                () -> revisionForm(proposal, form, List.of(), attempt.model()));
    }

    private static String revisionForm(ProposalView proposal, TextForm form, List<FieldProblem> problems, Model model) {
        model.addAttribute("proposal", proposal);
        model.addAttribute("form", form);
        model.addAttribute("problems", problems);
        return "proposals/revise";
    }

    @PostMapping("/proposals/{proposalId}/consensus")
    String put(
            @PathVariable UUID proposalId,
            @RequestParam(defaultValue = "") String question,
            @RequestParam(defaultValue = "0") int revision,
            @RequestParam(defaultValue = "SILENCE") String mode,
            @RequestParam(required = false) @Nullable String meetingAt,
            @RequestParam(defaultValue = "") String meetingPlace,
            Attempt attempt) {
        ProposalView proposal = find(proposalId, timeline.now());
        boolean silence = mode.equals(Mode.SILENCE.name());
        attempt.model()
                .addAttribute(
                        "typed",
                        Map.of(
                                "mode",
                                mode,
                                "meetingAt",
                                meetingAt == null ? "" : meetingAt,
                                "meetingPlace",
                                meetingPlace));
        return attempt.answer(
                () -> putToUnct.put(
                        proposal,
                        revision,
                        question,
                        silence ? null : meeting(attempt.times(), meetingAt, meetingPlace),
                        attempt.act(),
                        attempt.key()),
                done(proposalId, "put", silence ? "put" : "put.meeting"),
                () -> show(proposal, attempt.reader(), question, timeline.now(), attempt.times(), attempt.model()));
    }

    private static UnctMeeting meeting(Times times, @Nullable String at, String place) {
        return times.typed(at)
                .map(instant -> new UnctMeeting(instant, place.strip(), null))
                .orElseThrow(() -> new Refused(ConsensusRule.CR10, Refused.Kind.CONTENT));
    }

    private static boolean mayDraft(SignedIn reader) {
        return reader.actsAs(Role.CO_CHAIR) || reader.actsAs(Role.SECRETARIAT);
    }

    private ProposalView find(UUID proposalId, Moment moment) {
        return proposals.proposal(proposalId, moment).orElseThrow(() -> new Unknown("proposal " + proposalId));
    }
}
