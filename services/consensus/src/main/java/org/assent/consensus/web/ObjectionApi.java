package org.assent.consensus.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.assent.consensus.DecisionText;
import org.assent.consensus.Dialogue;
import org.assent.consensus.Forum;
import org.assent.consensus.messages.AnswerOfferedText;
import org.assent.consensus.messages.AssignObjectionReply;
import org.assent.consensus.messages.DiscussObjection;
import org.assent.consensus.messages.EscalateObjection;
import org.assent.consensus.messages.FindConsensusRound;
import org.assent.consensus.messages.FindObjection;
import org.assent.consensus.messages.KeepObjection;
import org.assent.consensus.messages.ListObjections;
import org.assent.consensus.messages.ObjectionView;
import org.assent.consensus.messages.OfferResolvingText;
import org.assent.consensus.messages.SustainObjection;
import org.assent.kernel.Act;
import org.assent.platform.ledger.Commands;
import org.assent.platform.ledger.IdempotencyKey;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Timeline;
import org.assent.platform.timeline.Timeline.Page;
import org.assent.platform.web.Csv;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Objections for programs: the same commands and the same rules as the pages. */
@RestController
class ObjectionApi {
    private static final int MOST = 500;

    /** One page of objections; {@code next} is the cursor of the page after it. */
    record ObjectionsAnswer(
            List<ObjectionView> objections, @Nullable String next, long total) {}

    /** A message. */
    record MessageRequest(@NotBlank String text) {}

    /** Other words for a paragraph. */
    record OfferRequest(
            @NotBlank String paragraph,
            @NotBlank String wording,
            @Nullable String note) {}

    /** Whether the wording on the table resolves the objection. */
    record AnswerRequest(
            int offer, boolean resolves, @Nullable String note) {}

    /** Who is asked for the reply. */
    record OwnerRequest(@NotBlank String owner) {}

    /** The successor keeps it. */
    record KeepingRequest(@Nullable String note) {}

    /** Its maker maintains it. */
    record SustainingRequest(@NotBlank String reason) {}

    /** A co-chair takes it further. */
    record EscalationRequest(@NotNull Forum forum, @NotBlank String reason) {}

    private final FindObjection find;
    private final ListObjections list;
    private final FindConsensusRound rounds;
    private final Timeline timeline;
    private final Commands commands;

    ObjectionApi(
            FindObjection find, ListObjections list, FindConsensusRound rounds, Timeline timeline, Commands commands) {
        this.find = find;
        this.list = list;
        this.rounds = rounds;
        this.timeline = timeline;
        this.commands = commands;
    }

    @GetMapping(path = "/api/v1/objections", produces = MediaType.APPLICATION_JSON_VALUE)
    ObjectionsAnswer objections(
            @RequestParam(defaultValue = "standing") String show,
            @RequestParam(defaultValue = "100") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            SignedIn reader,
            Moment moment) {
        Page<ObjectionView> page = ObjectionFilter.of(show).page(list, reader, moment, limit, cursor);
        return new ObjectionsAnswer(page.rows(), page.next(), page.total());
    }

    @GetMapping(
            path = {"/api/v1/objections", "/decisions/objections.csv"},
            produces = Csv.MEDIA_TYPE)
    String table(
            @RequestParam(defaultValue = "standing") String show,
            @RequestParam(required = false) @Nullable String cursor,
            SignedIn reader,
            Moment moment) {
        return Csv.of(
                List.of(
                        "round",
                        "entity",
                        "title",
                        "position",
                        "paragraph",
                        "reason",
                        "resolved_by",
                        "state",
                        "owner",
                        "stated_at",
                        "due_at",
                        "answered_at"),
                ObjectionFilter.of(show).page(list, reader, moment, MOST, cursor).rows().stream()
                        .map(ObjectionApi::cells)
                        .toList());
    }

    private static List<String> cells(ObjectionView objection) {
        return List.of(
                objection.raised().roundId().toString(),
                objection.raised().entity(),
                objection.raised().title(),
                objection.raised().statement().position().name(),
                orEmpty(objection.raised().statement().paragraph()),
                orEmpty(objection.raised().statement().reason()),
                orEmpty(objection.raised().statement().resolvedBy()),
                objection.state().name(),
                objection.owner(),
                objection.raised().statedAt().toString(),
                orEmpty(objection.dueAt()),
                orEmpty(objection.answeredAt()));
    }

    private static String orEmpty(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    @GetMapping("/api/v1/rounds/{roundId}/objections")
    List<ObjectionView> ofRound(@PathVariable UUID roundId, Moment moment) {
        return find.ofRound(roundId, moment);
    }

    @GetMapping("/api/v1/rounds/{roundId}/objections/{entity}")
    ObjectionView objection(@PathVariable UUID roundId, @PathVariable String entity, Moment moment) {
        return find.objection(roundId, entity, moment)
                .orElseThrow(() -> new Unknown("objection of " + entity + " in round " + roundId));
    }

    @PostMapping("/api/v1/rounds/{roundId}/objections/{entity}/messages")
    ConsensusApi.Accepted discuss(
            @PathVariable UUID roundId,
            @PathVariable String entity,
            @Valid @RequestBody MessageRequest request,
            Act act,
            IdempotencyKey key) {
        return send(new DiscussObjection(Dialogue.of(roundId, entity), request.text()), act, key);
    }

    @PostMapping("/api/v1/rounds/{roundId}/objections/{entity}/offers")
    ConsensusApi.Accepted offer(
            @PathVariable UUID roundId,
            @PathVariable String entity,
            @Valid @RequestBody OfferRequest request,
            Act act,
            IdempotencyKey key) {
        DecisionText text =
                rounds.text(roundId, timeline.now()).orElseThrow(() -> new Unknown("text of round " + roundId));
        return send(
                new OfferResolvingText(
                        Dialogue.of(roundId, entity),
                        request.paragraph(),
                        ObjectionForm.was(request.paragraph(), text),
                        request.wording(),
                        request.note()),
                act,
                key);
    }

    @PostMapping("/api/v1/rounds/{roundId}/objections/{entity}/answers")
    ConsensusApi.Accepted answer(
            @PathVariable UUID roundId,
            @PathVariable String entity,
            @Valid @RequestBody AnswerRequest request,
            Act act,
            IdempotencyKey key) {
        return send(
                new AnswerOfferedText(
                        Dialogue.of(roundId, entity), request.offer(), request.resolves(), request.note()),
                act,
                key);
    }

    @PostMapping("/api/v1/rounds/{roundId}/objections/{entity}/owner")
    ConsensusApi.Accepted assign(
            @PathVariable UUID roundId,
            @PathVariable String entity,
            @Valid @RequestBody OwnerRequest request,
            Act act,
            IdempotencyKey key) {
        return send(new AssignObjectionReply(Dialogue.of(roundId, entity), request.owner()), act, key);
    }

    @PostMapping("/api/v1/rounds/{roundId}/objections/{entity}/keeping")
    ConsensusApi.Accepted keep(
            @PathVariable UUID roundId,
            @PathVariable String entity,
            @Valid @RequestBody KeepingRequest request,
            Act act,
            IdempotencyKey key) {
        return send(new KeepObjection(Dialogue.of(roundId, entity), request.note()), act, key);
    }

    @PostMapping("/api/v1/rounds/{roundId}/objections/{entity}/sustaining")
    ConsensusApi.Accepted sustain(
            @PathVariable UUID roundId,
            @PathVariable String entity,
            @Valid @RequestBody SustainingRequest request,
            Act act,
            IdempotencyKey key) {
        return send(new SustainObjection(Dialogue.of(roundId, entity), request.reason()), act, key);
    }

    @PostMapping("/api/v1/rounds/{roundId}/objections/{entity}/escalation")
    ConsensusApi.Accepted escalate(
            @PathVariable UUID roundId,
            @PathVariable String entity,
            @Valid @RequestBody EscalationRequest request,
            Act act,
            IdempotencyKey key) {
        return send(new EscalateObjection(Dialogue.of(roundId, entity), request.forum(), request.reason()), act, key);
    }

    private ConsensusApi.Accepted send(Object command, Act act, IdempotencyKey key) {
        return ConsensusApi.Accepted.of(commands.send(command, act, key));
    }
}
