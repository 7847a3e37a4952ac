package org.assent.consensus.web;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.assent.consensus.Evidence;
import org.assent.consensus.messages.ConfirmPosition;
import org.assent.consensus.messages.ContestPosition;
import org.assent.consensus.messages.RecordPositionOnBehalf;
import org.assent.platform.web.Attempt;
import org.assent.platform.web.StepUp;
import org.assent.platform.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is recorded for a head on the ballot page, and what the head says to it (S83B). */
@Controller
class UnconfirmedActs {
    private final BallotFace face;
    private final Words words;
    private final StepUp stepUp;

    UnconfirmedActs(BallotFace face, Words words, StepUp stepUp) {
        this.face = face;
        this.words = words;
        this.stepUp = stepUp;
    }

    /** What came for a seat, as it was typed; everything in it comes back when something is wrong. */
    record Behalf(
            @Nullable String entity,
            @Nullable String position,
            @Nullable String reason,
            @Nullable String paragraph,
            Evidence.@Nullable Way way,
            @Nullable String evidence,
            @Nullable String cameAt,
            @Nullable String textHash) {
        Map<String, String> typed() {
            Map<String, String> typed = new HashMap<>();
            typed.put("behalf", "open");
            typed.put("entity", text(entity));
            typed.put("position", text(position));
            typed.put("behalf-reason", text(reason));
            typed.put("paragraph", text(paragraph));
            typed.put("way", way == null ? "" : way.name());
            typed.put("evidence", text(evidence));
            typed.put("cameAt", text(cameAt));
            return typed;
        }

        PositionForm form(int lastNumber) {
            return new PositionForm(position, reason, paragraph, null, textHash, null, lastNumber);
        }
    }

    @PostMapping("/rounds/{roundId}/behalf")
    String record(@PathVariable UUID roundId, @ModelAttribute Behalf behalf, Attempt attempt) {
        String entity = text(behalf.entity());
        PositionForm form = behalf.form(face.lastNumber(roundId, entity));
        return face.act(
                roundId,
                new RecordPositionOnBehalf(
                        roundId,
                        entity,
                        form.statement(),
                        form.seenText(),
                        new Evidence(
                                behalf.way() == null ? Evidence.Way.MAIL : behalf.way(),
                                text(behalf.evidence()).strip(),
                                null,
                                attempt.times()
                                        .typed(behalf.cameAt())
                                        .orElse(attempt.act().receivedAt())),
                        form.seenNumber()),
                words.say("receipt.behalf", entity),
                words.say("receipt.behalf.next", entity),
                behalf.typed(),
                attempt);
    }

    @PostMapping("/rounds/{roundId}/confirmation")
    String confirm(@PathVariable UUID roundId, @RequestParam(defaultValue = "0") int number, Attempt attempt) {
        String entity = text(attempt.reader().entity());
        return face.act(
                roundId,
                new ConfirmPosition(roundId, entity, number, stepUp.satisfied()),
                words.say("receipt.confirmed", entity),
                null,
                Map.of(),
                attempt);
    }

    @PostMapping("/rounds/{roundId}/contest")
    String contest(
            @PathVariable UUID roundId,
            @RequestParam(defaultValue = "0") int number,
            @RequestParam(name = "contest-reason", defaultValue = "") String reason,
            Attempt attempt) {
        String entity = text(attempt.reader().entity());
        return face.act(
                roundId,
                new ContestPosition(roundId, entity, number, reason),
                words.say("receipt.contested", entity),
                words.say("receipt.contested.next"),
                Map.of("contest-reason", reason),
                attempt);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
