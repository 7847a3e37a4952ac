package org.assent.consensus.web;

import java.util.ArrayList;
import java.util.List;
import org.assent.consensus.messages.RoundPapersView;
import org.assent.consensus.messages.RoundPapersView.Paper;
import org.assent.platform.web.Words;
import org.assent.rules.consensus.InformationGap;

/** Says what came to a round beside its text, who has it and who does not (EI1). */
final class InformationWords {
    private InformationWords() {}

    /** One sentence for each document, and for each seat whose letter came back; none where nothing came. */
    static List<String> of(RoundPapersView papers, Words words) {
        List<String> sentences = new ArrayList<>();
        List<InformationGap> gaps = papers.gaps();
        papers.lost().forEach((entity, reason) -> sentences.add(words.say("information.lost", entity, reason)));
        for (Paper paper : papers.papers()) {
            List<String> missing = gaps.stream()
                    .filter(gap -> gap.sha256().equals(paper.sha256()))
                    .map(InformationGap::entity)
                    .toList();
            sentences.add(
                    missing.isEmpty()
                            ? words.say("information.all", paper.fileName())
                            : words.say("information.missing", paper.fileName(), words.list(missing)));
            paper.waived()
                    .forEach((entity, reason) ->
                            sentences.add(words.say("information.waived", paper.fileName(), entity, reason)));
        }
        return sentences;
    }

    /** "UNODC does not have annex.pdf, WHO does not have the text". */
    static String of(List<InformationGap> gaps, Words words) {
        return words.list(gaps.stream()
                .map(gap -> gap.ofText()
                        ? words.say("information.gap.text", gap.entity())
                        : words.say("information.gap", gap.entity(), gap.document()))
                .toList());
    }
}
