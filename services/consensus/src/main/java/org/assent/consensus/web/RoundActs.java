package org.assent.consensus.web;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.assent.consensus.messages.ExtendSilence;
import org.assent.consensus.messages.ReportDeliveryLost;
import org.assent.consensus.messages.WaiveService;
import org.assent.consensus.messages.WithdrawConsensusRound;
import org.assent.platform.web.Attempt;
import org.assent.platform.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a co-chair does on the ballot page of a round that runs. */
@Controller
class RoundActs {
    private final BallotFace face;
    private final Words words;

    RoundActs(BallotFace face, Words words) {
        this.face = face;
        this.words = words;
    }

    @PostMapping("/rounds/{roundId}/waivers")
    String waive(
            @PathVariable UUID roundId,
            @RequestParam String entity,
            @RequestParam(defaultValue = "") String reason,
            Attempt attempt) {
        return face.act(
                roundId,
                new WaiveService(roundId, entity, reason),
                words.say("receipt.waived", entity),
                null,
                Map.of("reason", reason),
                attempt);
    }

    @PostMapping("/rounds/{roundId}/lost-deliveries")
    String reportLost(
            @PathVariable UUID roundId,
            @RequestParam String entity,
            @RequestParam(name = "lost-reason", defaultValue = "") String reason,
            Attempt attempt) {
        return face.act(
                roundId,
                new ReportDeliveryLost(roundId, entity, reason),
                words.say("receipt.lost", entity),
                words.say("receipt.lost.next"),
                Map.of("lost-reason", reason),
                attempt);
    }

    @PostMapping("/rounds/{roundId}/extension")
    String extend(
            @PathVariable UUID roundId,
            @RequestParam(defaultValue = "0") int hours,
            @RequestParam(name = "extension-reason", defaultValue = "") String reason,
            Attempt attempt) {
        return face.act(
                roundId,
                new ExtendSilence(roundId, Duration.ofHours(hours), reason),
                words.say("receipt.extended"),
                null,
                Map.of("hours", Integer.toString(hours), "extension-reason", reason),
                attempt);
    }

    @PostMapping("/rounds/{roundId}/withdrawal")
    String withdraw(
            @PathVariable UUID roundId,
            @RequestParam(name = "withdrawal-reason", defaultValue = "") String reason,
            Attempt attempt) {
        return face.act(
                roundId,
                new WithdrawConsensusRound(roundId, reason),
                words.say("receipt.withdrawn"),
                null,
                Map.of("withdrawal-reason", reason),
                attempt);
    }
}
