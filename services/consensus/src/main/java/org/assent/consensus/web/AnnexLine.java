package org.assent.consensus.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.assent.consensus.DecisionText;
import org.assent.consensus.messages.RoundView;
import org.assent.platform.web.Words;

/**
 * What an entity annexed to an outcome, as it is shown.
 *
 * @param kind "Explanation of position", "Dissociation from paragraph 2"
 */
record AnnexLine(String entity, String kind, String text, Instant receivedAt) {
    static List<AnnexLine> of(RoundView round, DecisionText text, Words words) {
        List<AnnexLine> lines = new ArrayList<>();
        for (RoundView.Annex annex : round.annexes()) {
            lines.add(new AnnexLine(
                    annex.entity(),
                    annex.paragraph() == null
                            ? words.say("annex.explanation")
                            : words.say("annex.dissociation", words.number(place(annex.paragraph(), text))),
                    annex.text(),
                    annex.receivedAt()));
        }
        return lines;
    }

    private static long place(String paragraph, DecisionText text) {
        for (int i = 0; i < text.paragraphs().size(); i++) {
            if (text.paragraphs().get(i).id().equals(paragraph)) {
                return i + 1L;
            }
        }
        return 0;
    }
}
