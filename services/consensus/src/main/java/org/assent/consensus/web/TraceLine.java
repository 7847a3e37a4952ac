package org.assent.consensus.web;

import java.util.List;
import org.assent.consensus.messages.RoundView;
import org.assent.platform.web.Words;
import org.assent.rules.consensus.Finding;

/** One rule of the outcome in words: what it needed and what there was. */
record TraceLine(String rule, boolean met, String sentence) {
    /** The lines behind the outcome of a round; none while there is none. */
    static List<TraceLine> of(RoundView round, Words words) {
        if (round.ending() == null || round.ending().outcome() == null) {
            return List.of();
        }
        return round.ending().outcome().trace().stream()
                .map(finding -> line(finding, words))
                .toList();
    }

    private static TraceLine line(Finding finding, Words words) {
        return new TraceLine(
                finding.rule(),
                finding.met(),
                words.say(
                        finding.key(),
                        words.number(finding.needed()),
                        words.number(finding.have()),
                        words.list(finding.entities())));
    }
}
