package org.assent.consensus.web;

import java.util.List;
import java.util.UUID;
import org.assent.consensus.messages.FindObjection;
import org.assent.platform.timeline.Moment;
import org.assent.platform.web.Times;
import org.assent.platform.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** Gives the ballot page the objections of its round. */
@ControllerAdvice(assignableTypes = RoundPages.class)
class ObjectionsOnBallot {
    private final FindObjection find;
    private final Words words;

    ObjectionsOnBallot(FindObjection find, Words words) {
        this.find = find;
        this.words = words;
    }

    @ModelAttribute("objections")
    List<ObjectionLine> objections(@PathVariable(required = false) @Nullable UUID roundId, Moment moment, Times times) {
        if (roundId == null) {
            return List.of();
        }
        return find.ofRound(roundId, moment).stream()
                .map(objection -> ObjectionLine.of(objection, moment.instant(), words, times))
                .toList();
    }
}
