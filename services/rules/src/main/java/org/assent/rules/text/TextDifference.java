package org.assent.rules.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assent.kernel.Paragraph;
import org.assent.rules.text.ParagraphChange.Kind;

/**
 * What changed between two texts, by paragraph and word. Paragraphs are matched by their stable ids.
 *
 * @param paragraphs in the order of the later text; what is gone stands where it stood
 */
public record TextDifference(List<ParagraphChange> paragraphs) {
    public TextDifference {
        paragraphs = List.copyOf(paragraphs);
    }

    /** What changed from one text to a later one. */
    public static TextDifference between(List<Paragraph> before, List<Paragraph> after) {
        return new TextDifference(new Comparison(before, after).changes());
    }

    /** Whether both texts are the same but for space between words. */
    public boolean none() {
        return paragraphs.stream().allMatch(change -> change.kind() == Kind.SAME);
    }

    /** How many paragraphs have other words. */
    public long changed() {
        return count(Kind.CHANGED);
    }

    /** How many paragraphs stand elsewhere with the words they had. */
    public long moved() {
        return count(Kind.MOVED);
    }

    /** How many paragraphs are new. */
    public long added() {
        return count(Kind.ADDED);
    }

    /** How many paragraphs are gone. */
    public long removed() {
        return count(Kind.REMOVED);
    }

    private long count(Kind kind) {
        return paragraphs.stream().filter(change -> change.kind() == kind).count();
    }

    /** Both texts, and which paragraph of the one is which of the other. */
    private static final class Comparison {
        private static final int NEW = -1;

        private final List<Paragraph> before;
        private final List<Paragraph> after;
        /** For each paragraph of the later text its place in the earlier one. */
        private final int[] origin;

        private final Set<Integer> kept = new HashSet<>();
        private final Set<Integer> unmoved;
        private final List<ParagraphChange> changes = new ArrayList<>();

        Comparison(List<Paragraph> before, List<Paragraph> after) {
            this.before = before;
            this.after = after;
            this.origin = origins();
            this.unmoved = longestInOrder();
        }

        private int[] origins() {
            Map<String, Integer> places = new HashMap<>();
            for (int i = 0; i < before.size(); i++) {
                places.putIfAbsent(before.get(i).id(), i);
            }
            int[] found = new int[after.size()];
            for (int j = 0; j < found.length; j++) {
                int place = places.getOrDefault(after.get(j).id(), NEW);
                found[j] = place != NEW && kept.add(place) ? place : NEW;
            }
            return found;
        }

        /** The most paragraphs that kept their order; all others of both texts were moved past them. */
        private Set<Integer> longestInOrder() {
            int[] ends = new int[origin.length];
            int[] previous = new int[origin.length];
            int length = 0;
            for (int j = 0; j < origin.length; j++) {
                if (origin[j] != NEW) {
                    int at = slot(ends, length, origin[j]);
                    previous[j] = at == 0 ? NEW : ends[at - 1];
                    ends[at] = j;
                    length = Math.max(length, at + 1);
                }
            }
            Set<Integer> places = new HashSet<>();
            for (int j = length == 0 ? NEW : ends[length - 1]; j != NEW; j = previous[j]) {
                places.add(j);
            }
            return places;
        }

        /** Where a paragraph continues a sequence: behind all that stood before it in the earlier text. */
        private int slot(int[] ends, int length, int place) {
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) / 2;
                if (origin[ends[middle]] < place) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }

        List<ParagraphChange> changes() {
            int next = 0;
            for (int j = 0; j < after.size(); j++) {
                if (unmoved.contains(j)) {
                    next = removedUntil(origin[j], next);
                    next++;
                }
                changes.add(change(j));
            }
            removedUntil(before.size(), next);
            return changes;
        }

        private ParagraphChange change(int j) {
            Paragraph now = after.get(j);
            if (origin[j] == NEW) {
                return new ParagraphChange(
                        now.id(), null, j + 1, false, List.of(new WordRun(WordRun.Kind.ADDED, now.text())));
            }
            return new ParagraphChange(
                    now.id(),
                    origin[j] + 1,
                    j + 1,
                    !unmoved.contains(j),
                    WordComparison.of(before.get(origin[j]).text(), now.text()));
        }

        private int removedUntil(int end, int begin) {
            for (int i = begin; i < end; i++) {
                if (!kept.contains(i)) {
                    Paragraph gone = before.get(i);
                    changes.add(new ParagraphChange(
                            gone.id(), i + 1, null, false, List.of(new WordRun(WordRun.Kind.REMOVED, gone.text()))));
                }
            }
            return end;
        }
    }
}
