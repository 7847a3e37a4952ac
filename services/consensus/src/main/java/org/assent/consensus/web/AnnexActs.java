package org.assent.consensus.web;

import java.util.Map;
import java.util.UUID;
import org.assent.consensus.messages.Dissociate;
import org.assent.consensus.messages.FileExplanation;
import org.assent.platform.web.Attempt;
import org.assent.platform.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a head annexes to an outcome on the ballot page: an explanation of position, or a dissociation (S83A). */
@Controller
class AnnexActs {
    private final BallotFace face;
    private final Words words;

    AnnexActs(BallotFace face, Words words) {
        this.face = face;
        this.words = words;
    }

    /** @param paragraph the paragraph from which the entity dissociates itself; empty for an explanation */
    @PostMapping("/rounds/{roundId}/annexes")
    String annex(
            @PathVariable UUID roundId,
            @RequestParam(name = "annex-text", defaultValue = "") String text,
            @RequestParam(name = "annex-paragraph", defaultValue = "") String paragraph,
            Attempt attempt) {
        String entity =
                attempt.reader().entity() == null ? "" : attempt.reader().entity();
        Object command = paragraph.isEmpty()
                ? new FileExplanation(roundId, entity, text)
                : new Dissociate(roundId, entity, paragraph, text);
        return face.act(
                roundId,
                command,
                words.say(paragraph.isEmpty() ? "receipt.explained" : "receipt.dissociated", entity),
                words.say("receipt.annexed.next"),
                Map.of("annex-text", text, "annex-paragraph", paragraph),
                attempt);
    }
}
