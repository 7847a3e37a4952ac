package org.assent.consensus.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.assent.consensus.messages.Dissociate;
import org.assent.consensus.messages.FileExplanation;
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

/** What a head annexes to an outcome on the ballot page: an explanation of position, or a dissociation (S83A). */
@Controller
class AnnexActs {
    private final Commands commands;
    private final BallotFace face;
    private final Words words;

    AnnexActs(Commands commands, BallotFace face, Words words) {
        this.commands = commands;
        this.face = face;
        this.words = words;
    }

    @ModelAttribute("sent")
    BallotFace.Sent sent(@PathVariable UUID roundId, SignedIn reader, Act act, IdempotencyKey key, Times times) {
        return new BallotFace.Sent(roundId, reader, act, key, times);
    }

    /** @param paragraph the paragraph from which the entity dissociates itself; empty for an explanation */
    @PostMapping("/rounds/{roundId}/annexes")
    String annex(
            @ModelAttribute("sent") BallotFace.Sent sent,
            @RequestParam(name = "annex-text", defaultValue = "") String text,
            @RequestParam(name = "annex-paragraph", defaultValue = "") String paragraph,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        String entity = sent.reader().entity() == null ? "" : sent.reader().entity();
        Object command = paragraph.isEmpty()
                ? new FileExplanation(sent.roundId(), entity, text)
                : new Dissociate(sent.roundId(), entity, paragraph, text);
        return face.act(
                sent,
                () -> commands.send(command, sent.act(), sent.key()),
                words.say(paragraph.isEmpty() ? "receipt.explained" : "receipt.dissociated", entity),
                words.say("receipt.annexed.next"),
                Map.of("annex-text", text, "annex-paragraph", paragraph),
                model,
                response,
                flash);
    }
}
