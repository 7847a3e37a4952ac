package org.assent.proposals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.assent.kernel.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * Gives the paragraphs of a changed text the ids they had: to those whose words are the same, then to those that kept at least
 * half of their words, then to those that stand where one is missing. All others are new.
 */
public final class ParagraphIds {
    private static final int HALF = 50;

    private final String prefix;
    private final List<Paragraph> before;
    private final List<Paragraph> left;
    private final List<String> texts;
    private final @Nullable Paragraph[] known;

    private ParagraphIds(String prefix, List<Paragraph> before, List<String> texts) {
        this.prefix = prefix;
        this.before = before;
        this.left = new ArrayList<>(before);
        this.texts = texts;
        this.known = new Paragraph[texts.size()];
    }

    /** The paragraphs of a text as it was typed: an empty line separates them. */
    public static List<String> split(String text) {
        return Arrays.stream(text.replace("\r\n", "\n").split("\n[ \t]*\n+", -1))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }

    /**
     * The paragraphs with their ids.
     *
     * @param prefix how new ids begin; a number follows
     * @param before the paragraphs that were changed; empty for a first text
     */
    public static List<Paragraph> of(String prefix, List<Paragraph> before, List<String> texts) {
        ParagraphIds ids = new ParagraphIds(prefix, before, texts);
        ids.keepAtLeast(100);
        ids.keepAtLeast(HALF);
        ids.keepPlaces();
        return ids.paragraphs();
    }

    private void keepAtLeast(int percent) {
        for (int i = 0; i < known.length; i++) {
            Paragraph best = null;
            int most = percent;
            for (Paragraph candidate : known[i] == null ? left : List.<Paragraph>of()) {
                int kept = kept(candidate.text(), texts.get(i));
                if (kept > most || (best == null && kept == most)) {
                    best = candidate;
                    most = kept;
                }
            }
            take(i, best);
        }
    }

    /** How much of both texts is the same, in percent; all of it only where they are equal. */
    private static int kept(String then, String now) {
        if (then.equals(now)) {
            return 100;
        }
        List<String> old = new ArrayList<>(Arrays.asList(then.split("\\s+")));
        List<String> words = Arrays.asList(now.split("\\s+"));
        int all = old.size() + words.size();
        long common = words.stream().filter(old::remove).count();
        return (int) Math.min(99, 200 * common / all);
    }

    private void keepPlaces() {
        for (int i = 0; i < known.length; i++) {
            if (known[i] == null) {
                Paragraph after = at(i == 0 ? 0 : place(i - 1, 1));
                take(i, after != null ? after : at(i == known.length - 1 ? before.size() - 1 : place(i + 1, -1)));
            }
        }
    }

    /** Where the neighbour stood before, and one further; nowhere if it is new. */
    private int place(int neighbour, int further) {
        Paragraph same = known[neighbour];
        return same == null ? -1 : before.indexOf(same) + further;
    }

    private @Nullable Paragraph at(int place) {
        boolean free = place >= 0 && place < before.size() && left.contains(before.get(place));
        return free ? before.get(place) : null;
    }

    private void take(int i, @Nullable Paragraph same) {
        if (same != null) {
            known[i] = same;
            left.remove(same);
        }
    }

    private List<Paragraph> paragraphs() {
        Pattern numbered = Pattern.compile(Pattern.quote(prefix) + "\\d{1,6}");
        int next = before.stream()
                .map(Paragraph::id)
                .filter(id -> numbered.matcher(id).matches())
                .mapToInt(id -> Integer.parseInt(id.substring(prefix.length())))
                .max()
                .orElse(0);
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < known.length; i++) {
            Paragraph same = known[i];
            paragraphs.add(new Paragraph(same == null ? prefix + ++next : same.id(), texts.get(i)));
        }
        return paragraphs;
    }
}
