package org.assent.rules.text;

import java.util.ArrayList;
import java.util.List;
import org.assent.rules.text.WordRun.Kind;

/** Compares two paragraphs word by word. */
final class WordComparison {
    /** A thousand words against a thousand: more takes memory that a page view should not have. */
    private static final long MOST_COMPARISONS = 1_000_000;

    private final List<WordRun> runs = new ArrayList<>();

    private WordComparison() {}

    /**
     * The longest common run of words, left to right: what stays is {@code SAME}, the rest came or went. Between a common
     * beginning and a common end, texts too long to compare word by word are shown as gone and come.
     */
    static List<WordRun> of(String before, String after) {
        List<String> old = words(before);
        List<String> now = words(after);
        int shorter = Math.min(old.size(), now.size());
        int beginning = 0;
        while (beginning < shorter && same(old.get(beginning), now.get(beginning))) {
            beginning++;
        }
        int end = 0;
        while (end < shorter - beginning && same(old.get(old.size() - 1 - end), now.get(now.size() - 1 - end))) {
            end++;
        }
        WordComparison comparison = new WordComparison();
        comparison.addAll(Kind.SAME, now.subList(0, beginning));
        comparison.compare(old.subList(beginning, old.size() - end), now.subList(beginning, now.size() - end));
        comparison.addAll(Kind.SAME, now.subList(now.size() - end, now.size()));
        return List.copyOf(comparison.runs);
    }

    private static List<String> words(String text) {
        return List.of(text.split("(?<=\\s)(?=\\S)", -1));
    }

    private void compare(List<String> old, List<String> now) {
        if ((long) old.size() * now.size() > MOST_COMPARISONS) {
            addAll(Kind.REMOVED, old);
            addAll(Kind.ADDED, now);
            return;
        }
        int[][] common = common(old, now);
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && same(old.get(i), now.get(j))) {
                add(Kind.SAME, now.get(j++));
                i++;
            } else if (i < old.size() && (j == now.size() || common[i + 1][j] >= common[i][j + 1])) {
                add(Kind.REMOVED, old.get(i++));
            } else {
                add(Kind.ADDED, now.get(j++));
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

    private void addAll(Kind kind, List<String> words) {
        words.forEach(word -> add(kind, word));
    }

    private void add(Kind kind, String word) {
        if (word.isEmpty()) {
            return;
        }
        int last = runs.size() - 1;
        if (last >= 0 && runs.get(last).kind() == kind) {
            runs.set(last, new WordRun(kind, runs.get(last).text() + word));
        } else {
            runs.add(new WordRun(kind, word));
        }
    }
}
