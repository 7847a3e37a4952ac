package org.assent.consensus.web;

import java.util.ArrayList;
import java.util.List;
import org.assent.consensus.DecisionText;
import org.assent.consensus.DecisionText.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * What changed between two texts, by paragraph and word; paragraphs are matched by their stable ids.
 *
 * @param number of the paragraph in the new text; "–" for one that was taken out
 */
record TextChange(String number, List<Part> parts) {
    /** A run of words that is the same, new or gone. */
    record Part(Kind kind, String text) {}

    /** What became of a run of words. */
    enum Kind {
        SAME,
        ADDED,
        REMOVED
    }

    static List<TextChange> between(DecisionText before, DecisionText after) {
        List<TextChange> changes = new ArrayList<>();
        for (int i = 0; i < after.paragraphs().size(); i++) {
            Paragraph now = after.paragraphs().get(i);
            String then = textOf(before, now.id());
            changes.add(new TextChange(
                    Integer.toString(i + 1),
                    then == null ? List.of(new Part(Kind.ADDED, now.text())) : words(then, now.text())));
        }
        for (Paragraph gone : before.paragraphs()) {
            if (textOf(after, gone.id()) == null) {
                changes.add(new TextChange("–", List.of(new Part(Kind.REMOVED, gone.text()))));
            }
        }
        return changes;
    }

    private static @Nullable String textOf(DecisionText text, String id) {
        return text.paragraphs().stream()
                .filter(paragraph -> paragraph.id().equals(id))
                .map(Paragraph::text)
                .findFirst()
                .orElse(null);
    }

    /** The longest common run of words, left to right: what stays is {@code SAME}, the rest came or went. */
    private static List<Part> words(String before, String after) {
        String[] old = before.split("(?<=\\s)", -1);
        String[] now = after.split("(?<=\\s)", -1);
        int[][] common = new int[old.length + 1][now.length + 1];
        for (int i = old.length - 1; i >= 0; i--) {
            for (int j = now.length - 1; j >= 0; j--) {
                common[i][j] = old[i].strip().equals(now[j].strip())
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        List<Part> parts = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < old.length || j < now.length) {
            if (i < old.length && j < now.length && old[i].strip().equals(now[j].strip())) {
                add(parts, Kind.SAME, now[j++]);
                i++;
            } else if (i < old.length && (j == now.length || common[i + 1][j] >= common[i][j + 1])) {
                add(parts, Kind.REMOVED, old[i++]);
            } else {
                add(parts, Kind.ADDED, now[j++]);
            }
        }
        return parts;
    }

    private static void add(List<Part> parts, Kind kind, String word) {
        if (word.isEmpty()) {
            return;
        }
        int last = parts.size() - 1;
        if (last >= 0 && parts.get(last).kind() == kind) {
            parts.set(last, new Part(kind, parts.get(last).text() + word));
        } else {
            parts.add(new Part(kind, word));
        }
    }
}
