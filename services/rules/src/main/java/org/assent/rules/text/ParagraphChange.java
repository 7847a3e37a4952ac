package org.assent.rules.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one paragraph.
 *
 * @param id the paragraph's id, the same in both texts
 * @param before its number in the earlier text, from 1; {@code null} where it was not there
 * @param after its number in the later text; {@code null} where it is gone
 * @param moved whether it stands in another order among the paragraphs that both texts have
 * @param runs its words: those that stayed, came and went
 */
public record ParagraphChange(
        String id, @Nullable Integer before, @Nullable Integer after, boolean moved, List<WordRun> runs) {
    /** What became of a paragraph; the word for it is the message {@code difference.kind.<name>}. */
    public enum Kind {
        SAME,
        CHANGED,
        MOVED,
        ADDED,
        REMOVED
    }

    public ParagraphChange {
        runs = List.copyOf(runs);
    }

    /** What became of it; one that was moved and changed counts as changed. */
    public Kind kind() {
        if (before == null) {
            return Kind.ADDED;
        }
        if (after == null) {
            return Kind.REMOVED;
        }
        if (runs.stream().anyMatch(run -> run.kind() != WordRun.Kind.SAME)) {
            return Kind.CHANGED;
        }
        return moved ? Kind.MOVED : Kind.SAME;
    }
}
