package org.assent.consultation.web;

import java.util.List;
import org.assent.kernel.Paragraph;
import org.assent.rules.text.TextDifference;
import org.assent.rules.text.WordRun;

/** What a proposed wording would change in its paragraph, word by word. */
final class ProposedWording {
    private ProposedWording() {}

    /**
     * The words that would stay, come and go; empty where what is asked for is no wording of the paragraph but a piece of it or a
     * request in words, which would only look as if the rest were to be taken out.
     */
    static List<WordRun> of(Paragraph paragraph, String change) {
        List<WordRun> runs = TextDifference.between(List.of(paragraph), List.of(new Paragraph(paragraph.id(), change)))
                .paragraphs()
                .get(0)
                .runs();
        long stays = words(runs, WordRun.Kind.SAME);
        long comes = words(runs, WordRun.Kind.ADDED);
        long goes = words(runs, WordRun.Kind.REMOVED);
        return stays > 0 && stays * 2 >= stays + Math.min(comes, goes) && stays * 2 >= goes ? runs : List.of();
    }

    private static long words(List<WordRun> runs, WordRun.Kind kind) {
        return runs.stream()
                .filter(run -> run.kind() == kind)
                .mapToLong(run -> run.text().strip().split("\\s+").length)
                .sum();
    }
}
