package org.assent.consensus.web;

import java.util.ArrayList;
import java.util.List;
import org.assent.consensus.DecisionText;
import org.assent.kernel.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * What changed between two texts, by paragraph and word; paragraphs are matched by their stable ids.
 *
 * @param number of the paragraph in the new text; "–" for one that was taken out
 */
record TextChange(String number, List<Part> parts) {
    /** A thousand words against a thousand: more takes memory that a page view should not have. */
    private static final long MOST_COMPARISONS = 1_000_000;

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

    /**
     * The longest common run of words, left to right: what stays is {@code SAME}, the rest came or went. Between a common
     * beginning and a common end, texts too long to compare word by word are shown as gone and come.
     */
    private static List<Part> words(String before, String after) {
        List<String> old = List.of(before.split("(?<=\\s)(?=\\S)", -1));
        List<String> now = List.of(after.split("(?<=\\s)(?=\\S)", -1));
        int beginning = 0;
        while (beginning < Math.min(old.size(), now.size()) && same(old.get(beginning), now.get(beginning))) {
            beginning++;
        }
        int end = 0;
        while (end < Math.min(old.size(), now.size()) - beginning
                && same(old.get(old.size() - 1 - end), now.get(now.size() - 1 - end))) {
            end++;
        }
        List<Part> parts = new ArrayList<>();
        now.subList(0, beginning).forEach(word -> add(parts, Kind.SAME, word));
        compare(old.subList(beginning, old.size() - end), now.subList(beginning, now.size() - end), parts);
        now.subList(now.size() - end, now.size()).forEach(word -> add(parts, Kind.SAME, word));
        return parts;
    }

    private static void compare(List<String> old, List<String> now, List<Part> parts) {
        if ((long) old.size() * now.size() > MOST_COMPARISONS) {
            old.forEach(word -> add(parts, Kind.REMOVED, word));
            now.forEach(word -> add(parts, Kind.ADDED, word));
            return;
        }
        int[][] common = common(old, now);
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && same(old.get(i), now.get(j))) {
                add(parts, Kind.SAME, now.get(j++));
                i++;
            } else if (i < old.size() && (j == now.size() || common[i + 1][j] >= common[i][j + 1])) {
                add(parts, Kind.REMOVED, old.get(i++));
            } else {
                add(parts, Kind.ADDED, now.get(j++));
            }
        }
    }

    /** How many words the rests of both texts have in common from here on. */
    private static int[][] common(List<String> old, List<String> now) {
        int[][] common = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] = same(old.get(i), now.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    /** Whatever space follows. */
    private static boolean same(String one, String other) {
        return one.strip().equals(other.strip());
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
