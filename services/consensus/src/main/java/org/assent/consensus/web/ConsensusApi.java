package org.assent.consensus.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assent.consensus.Attendance;
import org.assent.consensus.DecisionText;
import org.assent.consensus.Evidence;
import org.assent.consensus.Statement;
import org.assent.consensus.messages.CloseMeetingItem;
import org.assent.consensus.messages.ConfirmPosition;
import org.assent.consensus.messages.ContestPosition;
import org.assent.consensus.messages.DeclareNoObjection;
import org.assent.consensus.messages.Dissociate;
import org.assent.consensus.messages.ExtendSilence;
import org.assent.consensus.messages.FileExplanation;
import org.assent.consensus.messages.FindConsensusRound;
import org.assent.consensus.messages.FindDecision;
import org.assent.consensus.messages.FindRoundPapers;
import org.assent.consensus.messages.ListConsensusRounds;
import org.assent.consensus.messages.ListDecisions;
import org.assent.consensus.messages.ListMatterKinds;
import org.assent.consensus.messages.ListMatterKinds.MatterKind;
import org.assent.consensus.messages.RecordAttendance;
import org.assent.consensus.messages.RecordPositionOnBehalf;
import org.assent.consensus.messages.ReportDeliveryLost;
import org.assent.consensus.messages.RoundPapersView;
import org.assent.consensus.messages.RoundView;
import org.assent.consensus.messages.StatePosition;
import org.assent.consensus.messages.WaiveService;
import org.assent.consensus.messages.WithdrawConsensusRound;
import org.assent.kernel.Act;
import org.assent.kernel.TextHash;
import org.assent.platform.ledger.Commands;
import org.assent.platform.ledger.IdempotencyKey;
import org.assent.platform.ledger.Receipt;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Timeline.Page;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.StepUp;
import org.assent.platform.web.Unknown;
import org.assent.rules.consensus.InformationGap;
import org.assent.rules.consensus.Position;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Rounds and decisions for programs: the same commands and the same rules as the pages. */
@RestController
@RequestMapping("/api/v1")
class ConsensusApi {
    /** A round with its exact text, as the reader may see it. */
    record RoundAnswer(RoundView round, DecisionText text) {}

    /** One page of rounds; {@code next} is the cursor of the page after it. */
    record RoundsAnswer(List<RoundView> rounds, @Nullable String next, long total) {}

    /** A round of the register; {@code kind} is what kind of matter was decided, where that is known. */
    record DecisionEntry(@Nullable String kind, RoundView round) {}

    /** One page of the register of decisions; {@code next} is the cursor of the page after it. */
    record DecisionsAnswer(
            List<DecisionEntry> decisions, @Nullable String next, long total) {}

    /** A position as it is sent. */
    record PositionRequest(
            @NotBlank String entity,
            @NotNull Position position,
            @Nullable String reason,
            @Nullable String paragraph,
            @Nullable String resolvedBy,
            @NotBlank @Pattern(regexp = "[0-9a-f]{64}") String textHash,
            @Nullable Instant expiresAt,
            int lastNumber) {}

    /** A position that came for a seat, with how it came. */
    record BehalfRequest(
            @NotBlank String entity,
            @NotNull Position position,
            @Nullable String reason,
            @Nullable String paragraph,
            @Nullable String resolvedBy,
            @NotBlank @Pattern(regexp = "[0-9a-f]{64}") String textHash,
            Evidence.@NotNull Way way,
            @NotBlank String evidence,
            @Nullable @Pattern(regexp = "[0-9a-f]{64}") String document,
            @NotNull Instant cameAt,
            int lastNumber) {}

    /** A head's confirmation of the position of the entity with that number. */
    record ConfirmationRequest(@NotBlank String entity, int number) {}

    /** A head's contest of the position of the entity with that number. */
    record ContestRequest(
            @NotBlank String entity, int number, @NotBlank String reason) {}

    /** One entity that is present or represented. */
    record AttendanceRequest(
            @NotBlank String entity,
            Attendance.@NotNull Presence presence,
            @Nullable String by) {}

    /** Who of the roll is present; who is not in it is absent. */
    record AttendancesRequest(@NotNull List<@NotNull @Valid AttendanceRequest> attendance) {}

    /** An explanation of position. */
    record ExplanationRequest(
            @NotBlank String entity, @NotBlank String text) {}

    /** A dissociation from the consensus on a paragraph. */
    record DissociationRequest(
            @NotBlank String entity,
            @NotBlank String paragraph,
            @NotBlank String text) {}

    /** What came beside the text, and who does not have what the others have. */
    record PapersAnswer(RoundPapersView papers, List<InformationGap> gaps) {}

    /** A letter with the text that came back. */
    record LostDeliveryRequest(
            @NotBlank String entity, @NotBlank String reason) {}

    /** A waiver for one seat: of the text before the silence begins, of whatever it still misses later. */
    record WaiverRequest(@NotBlank String entity, @NotBlank String reason) {}

    /** An extension of the silence. */
    record ExtensionRequest(int hours, @NotBlank String reason) {}

    /** A withdrawal of the round. */
    record WithdrawalRequest(@NotBlank String reason) {}

    /** The answer to a command: its place in the log, to be read with {@code ?seen=}. */
    record Accepted(long position, boolean repeated) {
        static Accepted of(Receipt receipt) {
            return new Accepted(receipt.position(), receipt.repeated());
        }
    }

    private final FindConsensusRound find;
    private final FindRoundPapers papers;
    private final ListConsensusRounds list;
    private final FindDecision decisions;
    private final ListDecisions register;
    private final ListMatterKinds kinds;
    private final Sight sight;
    private final Commands commands;
    private final StepUp stepUp;

    ConsensusApi(
            FindConsensusRound find,
            FindRoundPapers papers,
            ListConsensusRounds list,
            FindDecision decisions,
            ListDecisions register,
            ListMatterKinds kinds,
            Sight sight,
            Commands commands,
            StepUp stepUp) {
        this.find = find;
        this.papers = papers;
        this.list = list;
        this.decisions = decisions;
        this.register = register;
        this.kinds = kinds;
        this.sight = sight;
        this.commands = commands;
        this.stepUp = stepUp;
    }

    @GetMapping("/rounds")
    RoundsAnswer rounds(
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(defaultValue = "100") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            SignedIn reader,
            Moment moment) {
        Page<RoundView> page = list.rounds(reader.network(), state, moment, limit, cursor);
        return new RoundsAnswer(
                page.rows().stream().map(round -> visible(round, reader)).toList(), page.next(), page.total());
    }

    @GetMapping("/rounds/{roundId}")
    RoundAnswer round(@PathVariable UUID roundId, SignedIn reader, Moment moment) {
        RoundView round = find.round(roundId, moment).orElseThrow(() -> new Unknown("round " + roundId));
        return new RoundAnswer(
                visible(round, reader),
                find.text(roundId, moment).orElseThrow(() -> new Unknown("text of round " + roundId)));
    }

    /** The register: rounds that have ended, newest first; the same as a table by {@code Accept: text/csv}. */
    @GetMapping(path = "/decisions", produces = MediaType.APPLICATION_JSON_VALUE)
    DecisionsAnswer decisions(
            @RequestParam(required = false) @Nullable String outcome,
            @RequestParam(required = false) @Nullable String year,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(defaultValue = "100") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            SignedIn reader,
            Moment moment) {
        Page<RoundView> page = register.decisions(
                reader.network(),
                new DecisionFilter(outcome, year, kind, text).wanted(reader.network(), kinds, moment),
                moment,
                limit,
                cursor);
        return new DecisionsAnswer(
                page.rows().stream()
                        .map(round -> new DecisionEntry(
                                key(kinds.kind(round.opening().subject(), moment)), visible(round, reader)))
                        .toList(),
                page.next(),
                page.total());
    }

    private static @Nullable String key(@Nullable MatterKind kind) {
        return kind == null ? null : kind.key();
    }

    @GetMapping("/decisions/{number}")
    RoundAnswer decision(@PathVariable String number, SignedIn reader, Moment moment) {
        RoundView round = decisions.decision(number, moment).orElseThrow(() -> new Unknown("decision " + number));
        return round(round.opening().roundId(), reader, moment);
    }

    @PostMapping("/rounds/{roundId}/positions")
    Accepted state(
            @PathVariable UUID roundId, @Valid @RequestBody PositionRequest request, Act act, IdempotencyKey key) {
        return Accepted.of(commands.send(
                new StatePosition(
                        roundId,
                        request.entity(),
                        new Statement(request.position(), request.reason(), request.paragraph(), request.resolvedBy()),
                        new TextHash(request.textHash()),
                        request.expiresAt(),
                        request.lastNumber(),
                        stepUp.satisfied()),
                act,
                key));
    }

    @PostMapping("/rounds/{roundId}/positions-on-behalf")
    Accepted recordOnBehalf(
            @PathVariable UUID roundId, @Valid @RequestBody BehalfRequest request, Act act, IdempotencyKey key) {
        return Accepted.of(commands.send(
                new RecordPositionOnBehalf(
                        roundId,
                        request.entity(),
                        new Statement(request.position(), request.reason(), request.paragraph(), request.resolvedBy()),
                        new TextHash(request.textHash()),
                        new Evidence(request.way(), request.evidence(), request.document(), request.cameAt()),
                        request.lastNumber()),
                act,
                key));
    }

    @PostMapping("/rounds/{roundId}/confirmations")
    Accepted confirm(
            @PathVariable UUID roundId, @Valid @RequestBody ConfirmationRequest request, Act act, IdempotencyKey key) {
        return Accepted.of(commands.send(
                new ConfirmPosition(roundId, request.entity(), request.number(), stepUp.satisfied()), act, key));
    }

    @PostMapping("/rounds/{roundId}/contests")
    Accepted contest(
            @PathVariable UUID roundId, @Valid @RequestBody ContestRequest request, Act act, IdempotencyKey key) {
        return Accepted.of(commands.send(
                new ContestPosition(roundId, request.entity(), request.number(), request.reason()), act, key));
    }

    @PutMapping("/rounds/{roundId}/attendance")
    Accepted attend(
            @PathVariable UUID roundId, @Valid @RequestBody AttendancesRequest request, Act act, IdempotencyKey key) {
        List<Attendance> attendance = request.attendance().stream()
                .map(seat -> new Attendance(seat.entity(), seat.presence(), seat.by()))
                .toList();
        return Accepted.of(commands.send(new RecordAttendance(roundId, attendance), act, key));
    }

    @PostMapping("/rounds/{roundId}/no-objection")
    Accepted declareNoObjection(@PathVariable UUID roundId, Act act, IdempotencyKey key) {
        stepUp.require();
        return Accepted.of(commands.send(new DeclareNoObjection(roundId), act, key));
    }

    @PostMapping("/rounds/{roundId}/item-closed")
    Accepted closeItem(@PathVariable UUID roundId, Act act, IdempotencyKey key) {
        return Accepted.of(commands.send(new CloseMeetingItem(roundId), act, key));
    }

    @PostMapping("/rounds/{roundId}/explanations")
    Accepted explain(
            @PathVariable UUID roundId, @Valid @RequestBody ExplanationRequest request, Act act, IdempotencyKey key) {
        return Accepted.of(commands.send(new FileExplanation(roundId, request.entity(), request.text()), act, key));
    }

    @PostMapping("/rounds/{roundId}/dissociations")
    Accepted dissociate(
            @PathVariable UUID roundId, @Valid @RequestBody DissociationRequest request, Act act, IdempotencyKey key) {
        return Accepted.of(commands.send(
                new Dissociate(roundId, request.entity(), request.paragraph(), request.text()), act, key));
    }

    @GetMapping("/rounds/{roundId}/papers")
    PapersAnswer papers(@PathVariable UUID roundId, Moment moment) {
        RoundPapersView came = papers.papers(roundId, moment).orElseThrow(() -> new Unknown("round " + roundId));
        return new PapersAnswer(came, came.gaps());
    }

    @PostMapping("/rounds/{roundId}/lost-deliveries")
    Accepted reportLost(
            @PathVariable UUID roundId, @Valid @RequestBody LostDeliveryRequest request, Act act, IdempotencyKey key) {
        return Accepted.of(
                commands.send(new ReportDeliveryLost(roundId, request.entity(), request.reason()), act, key));
    }

    @PostMapping("/rounds/{roundId}/waivers")
    Accepted waive(@PathVariable UUID roundId, @Valid @RequestBody WaiverRequest request, Act act, IdempotencyKey key) {
        return Accepted.of(commands.send(new WaiveService(roundId, request.entity(), request.reason()), act, key));
    }

    @PostMapping("/rounds/{roundId}/extensions")
    Accepted extend(
            @PathVariable UUID roundId, @Valid @RequestBody ExtensionRequest request, Act act, IdempotencyKey key) {
        return Accepted.of(commands.send(
                new ExtendSilence(roundId, Duration.ofHours(request.hours()), request.reason()), act, key));
    }

    @PostMapping("/rounds/{roundId}/withdrawals")
    Accepted withdraw(
            @PathVariable UUID roundId, @Valid @RequestBody WithdrawalRequest request, Act act, IdempotencyKey key) {
        return Accepted.of(commands.send(new WithdrawConsensusRound(roundId, request.reason()), act, key));
    }

    private RoundView visible(RoundView round, SignedIn reader) {
        return sight.of(round, reader).applyTo(round);
    }
}
