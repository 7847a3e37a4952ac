package org.assent.proposals.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.UUID;
import org.assent.kernel.Act;
import org.assent.kernel.Ids;
import org.assent.kernel.Refused;
import org.assent.platform.ledger.IdempotencyKey;
import org.assent.platform.ledger.Receipt;
import org.assent.platform.timeline.Moment;
import org.assent.platform.web.BadInput;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.StaleVersion;
import org.assent.platform.web.Unknown;
import org.assent.platform.web.parts.FieldProblem;
import org.assent.proposals.ConceptNote;
import org.assent.proposals.ProgrammeFacts;
import org.assent.proposals.ProposalState;
import org.assent.proposals.Section;
import org.assent.proposals.StillMissing.Missing;
import org.assent.proposals.messages.DraftView;
import org.assent.proposals.messages.FindDraft;
import org.assent.proposals.messages.FindProgramme;
import org.assent.proposals.messages.FindProposal;
import org.assent.proposals.messages.ProposalView;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Concept notes for programs. */
@RestController
@RequestMapping("/api/v1")
class DraftApi {
    /** A concept note with what is still missing in it. */
    record DraftAnswer(DraftView draft, List<Missing> missing) {}

    /** One section; its version is its entity tag. */
    record SectionAnswer(String section, int version, ConceptNote written, List<Missing> missing) {}

    /** A draft as it is opened; {@code programme} is the code of the real one it is a copy of. */
    record DraftRequest(
            @Nullable UUID call,
            @Nullable String programme,
            @NotBlank String language,
            @Nullable String lead,
            @Nullable String title) {}

    /** A section's new content, all others absent; {@code versionSeen} where no If-Match says it. */
    record SectionRequest(
            @Nullable Integer versionSeen, @NotNull ConceptNote written) {}

    /** What was changed and why; of a revision. */
    record SubmissionRequest(@Nullable String reason) {}

    /** The call a draft comes under. */
    record CallRequest(@NotNull UUID call) {}

    /** The answer to a command: the proposal and its place in the log, to be read with {@code ?seen=}. */
    record Accepted(UUID proposalId, long position, boolean repeated) {
        static Accepted of(UUID proposalId, Receipt receipt) {
            return new Accepted(proposalId, receipt.position(), receipt.repeated());
        }
    }

    private final FindDraft drafts;
    private final FindProposal proposals;
    private final FindProgramme programmes;
    private final DraftDispatch dispatch;
    private final DraftWords say;

    DraftApi(
            FindDraft drafts,
            FindProposal proposals,
            FindProgramme programmes,
            DraftDispatch dispatch,
            DraftWords say) {
        this.drafts = drafts;
        this.proposals = proposals;
        this.programmes = programmes;
        this.dispatch = dispatch;
        this.say = say;
    }

    @PostMapping("/drafts")
    Accepted open(@Valid @RequestBody DraftRequest request, SignedIn reader, Act act, IdempotencyKey key) {
        ProgrammeFacts facts = facts(request.programme());
        DraftForm form = new DraftForm(
                request.call(),
                request.programme(),
                request.language(),
                request.lead(),
                request.title() == null && facts != null ? ProgrammeText.title(facts, say.words()) : request.title());
        List<FieldProblem> problems = form.problems(false, say.words());
        if (!problems.isEmpty()) {
            throw new BadInput(problems, "draft.problem.body");
        }
        UUID proposalId = Ids.derived(Instant.EPOCH, "proposal", act.person().value(), key.value());
        return Accepted.of(proposalId, dispatch.open(proposalId, reader.network(), form.opening(facts), act, key));
    }

    @GetMapping("/proposals/{proposalId}/draft")
    ResponseEntity<DraftAnswer> draft(@PathVariable UUID proposalId, SignedIn reader, Moment moment) {
        DraftView draft = find(proposalId, moment);
        return ResponseEntity.ok()
                .header(HttpHeaders.ETAG, tag(draft.position()))
                .body(new DraftAnswer(draft, draft.missing()));
    }

    @GetMapping("/proposals/{proposalId}/draft/{key}")
    ResponseEntity<SectionAnswer> section(
            @PathVariable UUID proposalId, @PathVariable String key, SignedIn reader, Moment moment) {
        DraftView draft = find(proposalId, moment);
        Section section = section(key);
        Object part = draft.note().part(section);
        return ResponseEntity.ok()
                .header(HttpHeaders.ETAG, tag(draft.version(section)))
                .body(new SectionAnswer(
                        section.key(),
                        draft.version(section),
                        part == null ? ConceptNote.EMPTY : ConceptNote.of(section, part),
                        draft.missing().stream()
                                .filter(missing -> missing.section() == section)
                                .toList()));
    }

    @PutMapping("/proposals/{proposalId}/draft/{key}")
    Accepted write(
            @PathVariable UUID proposalId,
            @PathVariable String key,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody SectionRequest request,
            SignedIn reader,
            Act act,
            IdempotencyKey idempotency) {
        Section section = section(key);
        int seen = versionSeen(ifMatch, request);
        Object content = request.written().isOnly(section) ? request.written().part(section) : null;
        if (content == null) {
            throw new BadInput(
                    List.of(new FieldProblem("written", say.words().say("draft.problem.only", section.key()))),
                    "draft.problem.body");
        }
        find(proposalId, dispatch.head());
        try {
            return Accepted.of(proposalId, dispatch.write(proposalId, section, seen, content, act, idempotency));
        } catch (Refused refused) {
            // A rule of state that no version explains is told as the rule it is.
            DraftView draft = find(proposalId, dispatch.head());
            if (draft.writable() && refused.kind() == Refused.Kind.STATE && draft.version(section) != seen) {
                throw new StaleVersion(tag(draft.version(section)));
            }
            throw refused;
        }
    }

    /** Submits a draft for the check of completeness, or what was revised. */
    @PostMapping("/proposals/{proposalId}/submissions")
    Accepted submit(
            @PathVariable UUID proposalId,
            @RequestBody(required = false) @Nullable SubmissionRequest request,
            SignedIn reader,
            Act act,
            IdempotencyKey key) {
        Moment now = dispatch.head();
        DraftView draft = find(proposalId, now);
        boolean revision = proposals
                .proposal(proposalId, now)
                .map(ProposalView::state)
                .filter(state -> state == ProposalState.REVISION)
                .isPresent();
        String reason = request == null ? "" : Objects.requireNonNullElse(request.reason(), "");
        return Accepted.of(
                proposalId,
                revision ? dispatch.submitRevision(draft, reason, act, key) : dispatch.submit(draft, act, key));
    }

    @PostMapping("/proposals/{proposalId}/call")
    Accepted place(
            @PathVariable UUID proposalId,
            @Valid @RequestBody CallRequest request,
            SignedIn reader,
            Act act,
            IdempotencyKey key) {
        return Accepted.of(proposalId, dispatch.place(find(proposalId, dispatch.head()), request.call(), act, key));
    }

    private int versionSeen(@Nullable String ifMatch, SectionRequest request) {
        String stated = ifMatch != null
                ? ifMatch.replace("\"", "").strip()
                : request.versionSeen() == null ? "" : request.versionSeen().toString();
        OptionalInt version = Numbers.whole(stated);
        if (version.isEmpty()) {
            throw new BadInput(
                    List.of(new FieldProblem("versionSeen", say.words().say("draft.problem.version"))),
                    "draft.problem.body");
        }
        return version.getAsInt();
    }

    private @Nullable ProgrammeFacts facts(@Nullable String code) {
        return code == null || code.isBlank()
                ? null
                : programmes
                        .programme(code, dispatch.head())
                        .orElseThrow(() -> new Unknown("programme " + code))
                        .facts();
    }

    private DraftView find(UUID proposalId, Moment moment) {
        return drafts.draft(proposalId, moment).orElseThrow(() -> new Unknown("draft " + proposalId));
    }

    private static Section section(String key) {
        return Section.of(key).orElseThrow(() -> new Unknown("section " + key));
    }

    private static String tag(long version) {
        return "\"" + version + "\"";
    }
}
