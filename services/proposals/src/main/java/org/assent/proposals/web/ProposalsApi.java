package org.assent.proposals.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assent.consensus.UnctMeeting;
import org.assent.kernel.Act;
import org.assent.kernel.Ids;
import org.assent.kernel.Paragraph;
import org.assent.platform.ledger.Commands;
import org.assent.platform.ledger.IdempotencyKey;
import org.assent.platform.ledger.Receipt;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Timeline;
import org.assent.platform.timeline.Timeline.Page;
import org.assent.platform.web.Csv;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.Unknown;
import org.assent.proposals.ProposalKind;
import org.assent.proposals.messages.FindProgramme;
import org.assent.proposals.messages.FindProposal;
import org.assent.proposals.messages.ProgrammeView;
import org.assent.proposals.messages.ProposalView;
import org.assent.proposals.messages.RegisterProposal;
import org.assent.proposals.messages.ReviseText;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Proposals and programmes for programs. */
@RestController
@RequestMapping("/api/v1")
class ProposalsApi {
    /** One page of proposals. */
    record ProposalsAnswer(
            List<ProposalView> proposals, @Nullable String next, long total) {}

    /** One page of programmes. */
    record ProgrammesAnswer(
            List<ProgrammeView> programmes, @Nullable String next, long total) {}

    /** One paragraph of a text; its id is the author's and stays with it. */
    record ParagraphRequest(@NotBlank String id, @NotBlank String text) {
        static List<Paragraph> all(List<ParagraphRequest> requests) {
            return requests.stream()
                    .map(request ->
                            new Paragraph(request.id().strip(), request.text().strip()))
                    .toList();
        }
    }

    /** A proposal as it is brought in. */
    record ProposalRequest(
            @NotNull ProposalKind kind,
            @NotBlank String title,
            @NotBlank String language,
            @NotEmpty List<@NotNull @Valid ParagraphRequest> paragraphs,
            @Nullable String lead,
            @Nullable List<String> participating,
            @Nullable String copyOf) {}

    /** A changed text. */
    record RevisionRequest(
            int revision,
            @NotBlank String title,
            @NotEmpty List<@NotNull @Valid ParagraphRequest> paragraphs,
            @NotBlank String reason) {}

    /** The question put to the UNCT on a revision. */
    record ConsensusRequest(
            int revision,
            @NotBlank String question,
            @Nullable @Valid MeetingRequest meeting) {}

    /** The meeting of the UNCT in which it is taken; without one the UNCT is asked by silence. */
    record MeetingRequest(
            @NotNull Instant at,
            @NotBlank String place,
            @Nullable UUID meetingId) {}

    /** The answer to a command: the proposal and its place in the log, to be read with {@code ?seen=}. */
    record Accepted(UUID proposalId, long position, boolean repeated) {
        static Accepted of(UUID proposalId, Receipt receipt) {
            return new Accepted(proposalId, receipt.position(), receipt.repeated());
        }
    }

    private final FindProposal proposals;
    private final FindProgramme programmes;
    private final PutToUnct putToUnct;
    private final Commands commands;
    private final Timeline timeline;

    ProposalsApi(
            FindProposal proposals,
            FindProgramme programmes,
            PutToUnct putToUnct,
            Commands commands,
            Timeline timeline) {
        this.proposals = proposals;
        this.programmes = programmes;
        this.putToUnct = putToUnct;
        this.commands = commands;
        this.timeline = timeline;
    }

    @GetMapping(path = "/proposals", produces = Csv.MEDIA_TYPE)
    String proposalTable(
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(defaultValue = "500") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            SignedIn reader,
            Moment moment) {
        return ProposalTable.of(proposals
                .proposals(reader.network(), state, kind, text, moment, limit, cursor)
                .rows());
    }

    @GetMapping(path = "/proposals", produces = MediaType.APPLICATION_JSON_VALUE)
    ProposalsAnswer proposals(
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(defaultValue = "100") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            SignedIn reader,
            Moment moment) {
        Page<ProposalView> page = proposals.proposals(reader.network(), state, kind, text, moment, limit, cursor);
        return new ProposalsAnswer(page.rows(), page.next(), page.total());
    }

    @GetMapping("/proposals/{proposalId}")
    ProposalView proposal(@PathVariable UUID proposalId, Moment moment) {
        return proposals.proposal(proposalId, moment).orElseThrow(() -> new Unknown("proposal " + proposalId));
    }

    @GetMapping(path = "/programmes", produces = Csv.MEDIA_TYPE)
    String programmeTable(
            @RequestParam(defaultValue = "500") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            Moment moment) {
        return ProgrammeTable.of(programmes.programmes(moment, limit, cursor).rows());
    }

    @GetMapping("/programmes/{code}")
    ProgrammeView programme(@PathVariable String code, Moment moment) {
        return programmes.programme(code, moment).orElseThrow(() -> new Unknown("programme " + code));
    }

    @GetMapping(path = "/programmes", produces = MediaType.APPLICATION_JSON_VALUE)
    ProgrammesAnswer programmes(
            @RequestParam(defaultValue = "100") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            Moment moment) {
        Page<ProgrammeView> page = programmes.programmes(moment, limit, cursor);
        return new ProgrammesAnswer(page.rows(), page.next(), page.total());
    }

    @PostMapping("/proposals")
    Accepted register(@Valid @RequestBody ProposalRequest request, SignedIn reader, Act act, IdempotencyKey key) {
        UUID proposalId = Ids.derived(Instant.EPOCH, "proposal", act.person().value(), key.value());
        return Accepted.of(
                proposalId,
                commands.send(
                        new RegisterProposal(
                                proposalId,
                                reader.network(),
                                request.kind(),
                                request.title(),
                                request.language(),
                                ParagraphRequest.all(request.paragraphs()),
                                request.lead(),
                                request.participating() == null ? List.of() : request.participating(),
                                request.copyOf()),
                        act,
                        key));
    }

    @PostMapping("/proposals/{proposalId}/revisions")
    Accepted revise(
            @PathVariable UUID proposalId, @Valid @RequestBody RevisionRequest request, Act act, IdempotencyKey key) {
        return Accepted.of(
                proposalId,
                commands.send(
                        new ReviseText(
                                proposalId,
                                request.revision(),
                                request.title(),
                                ParagraphRequest.all(request.paragraphs()),
                                request.reason()),
                        act,
                        key));
    }

    @PostMapping("/proposals/{proposalId}/consensus")
    Accepted put(
            @PathVariable UUID proposalId, @Valid @RequestBody ConsensusRequest request, Act act, IdempotencyKey key) {
        ProposalView proposal =
                proposals.proposal(proposalId, timeline.now()).orElseThrow(() -> new Unknown("proposal " + proposalId));
        MeetingRequest asked = request.meeting();
        UnctMeeting meeting =
                asked == null ? null : new UnctMeeting(asked.at(), asked.place().strip(), asked.meetingId());
        return Accepted.of(
                proposalId, putToUnct.put(proposal, request.revision(), request.question(), meeting, act, key));
    }
}
