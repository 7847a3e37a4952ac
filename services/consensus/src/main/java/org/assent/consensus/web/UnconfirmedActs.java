package org.assent.consensus.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.assent.consensus.Evidence;
import org.assent.consensus.messages.ConfirmPosition;
import org.assent.consensus.messages.ContestPosition;
import org.assent.consensus.messages.RecordPositionOnBehalf;
import org.assent.kernel.Act;
import org.assent.platform.ledger.Commands;
import org.assent.platform.ledger.IdempotencyKey;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.StepUp;
import org.assent.platform.web.Times;
import org.assent.platform.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is recorded for a head on the ballot page, and what the head says to it (S83B). */
@Controller
class UnconfirmedActs {
    private final Commands commands;
    private final BallotFace face;
    private final Words words;
    private final StepUp stepUp;

    UnconfirmedActs(Commands commands, BallotFace face, Words words, StepUp stepUp) {
        this.commands = commands;
        this.face = face;
        this.words = words;
        this.stepUp = stepUp;
    }

    @ModelAttribute("sent")
    BallotFace.Sent sent(@PathVariable UUID roundId, SignedIn reader, Act act, IdempotencyKey key, Times times) {
        return new BallotFace.Sent(roundId, reader, act, key, times);
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
    String record(
            @ModelAttribute("sent") BallotFace.Sent sent,
            @ModelAttribute Behalf behalf,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        String entity = text(behalf.entity());
        PositionForm form = behalf.form(face.lastNumber(sent.roundId(), entity));
        return face.act(
                sent,
                () -> commands.send(
                        new RecordPositionOnBehalf(
                                sent.roundId(),
                                entity,
                                form.statement(),
                                form.seenText(),
                                new Evidence(
                                        behalf.way() == null ? Evidence.Way.MAIL : behalf.way(),
                                        text(behalf.evidence()).strip(),
                                        null,
                                        sent.times()
                                                .typed(behalf.cameAt())
                                                .orElse(sent.act().receivedAt())),
                                form.seenNumber()),
                        sent.act(),
                        sent.key()),
                words.say("receipt.behalf", entity),
                words.say("receipt.behalf.next", entity),
                behalf.typed(),
                model,
                response,
                flash);
    }

    @PostMapping("/rounds/{roundId}/confirmation")
    String confirm(
            @ModelAttribute("sent") BallotFace.Sent sent,
            @RequestParam(defaultValue = "0") int number,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        String entity = text(sent.reader().entity());
        return face.act(
                sent,
                () -> commands.send(
                        new ConfirmPosition(sent.roundId(), entity, number, stepUp.satisfied()),
                        sent.act(),
                        sent.key()),
                words.say("receipt.confirmed", entity),
                null,
                Map.of(),
                model,
                response,
                flash);
    }

    @PostMapping("/rounds/{roundId}/contest")
    String contest(
            @ModelAttribute("sent") BallotFace.Sent sent,
            @RequestParam(defaultValue = "0") int number,
            @RequestParam(name = "contest-reason", defaultValue = "") String reason,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        String entity = text(sent.reader().entity());
        return face.act(
                sent,
                () -> commands.send(
                        new ContestPosition(sent.roundId(), entity, number, reason), sent.act(), sent.key()),
                words.say("receipt.contested", entity),
                words.say("receipt.contested.next"),
                Map.of("contest-reason", reason),
                model,
                response,
                flash);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
