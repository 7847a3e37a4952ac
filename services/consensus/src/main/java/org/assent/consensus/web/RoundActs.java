package org.assent.consensus.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.assent.consensus.messages.ExtendSilence;
import org.assent.consensus.messages.WaiveService;
import org.assent.consensus.messages.WithdrawConsensusRound;
import org.assent.kernel.Act;
import org.assent.platform.ledger.Commands;
import org.assent.platform.ledger.IdempotencyKey;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.Times;
import org.assent.platform.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a co-chair does on the ballot page of a round that runs. */
@Controller
class RoundActs {
    private final Commands commands;
    private final BallotFace face;
    private final Words words;

    RoundActs(Commands commands, BallotFace face, Words words) {
        this.commands = commands;
        this.face = face;
        this.words = words;
    }

    @ModelAttribute("sent")
    BallotFace.Sent sent(@PathVariable UUID roundId, SignedIn reader, Act act, IdempotencyKey key, Times times) {
        return new BallotFace.Sent(roundId, reader, act, key, times);
    }

    @PostMapping("/rounds/{roundId}/waivers")
    String waive(
            @ModelAttribute("sent") BallotFace.Sent sent,
            @RequestParam String entity,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        return face.act(
                sent,
                () -> commands.send(new WaiveService(sent.roundId(), entity, reason), sent.act(), sent.key()),
                words.say("receipt.waived", entity),
                null,
                Map.of("reason", reason),
                model,
                response,
                flash);
    }

    @PostMapping("/rounds/{roundId}/extension")
    String extend(
            @ModelAttribute("sent") BallotFace.Sent sent,
            @RequestParam(defaultValue = "0") int hours,
            @RequestParam(name = "extension-reason", defaultValue = "") String reason,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        return face.act(
                sent,
                () -> commands.send(
                        new ExtendSilence(sent.roundId(), Duration.ofHours(hours), reason), sent.act(), sent.key()),
                words.say("receipt.extended"),
                null,
                Map.of("hours", Integer.toString(hours), "extension-reason", reason),
                model,
                response,
                flash);
    }

    @PostMapping("/rounds/{roundId}/withdrawal")
    String withdraw(
            @ModelAttribute("sent") BallotFace.Sent sent,
            @RequestParam(name = "withdrawal-reason", defaultValue = "") String reason,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        return face.act(
                sent,
                () -> commands.send(new WithdrawConsensusRound(sent.roundId(), reason), sent.act(), sent.key()),
                words.say("receipt.withdrawn"),
                null,
                Map.of("withdrawal-reason", reason),
                model,
                response,
                flash);
    }
}
