package org.assent.proposals;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assent.rules.text.ParagraphChange;
import org.assent.rules.text.TextDifference;
import org.assent.rules.text.WordRun;

/**
 * The class that the difference between two texts proposes (T08). The secretariat confirms it, or says with a reason that it is
 * the other one.
 */
public final class ProposedClass {
    private static final Pattern IN_WORDS = Pattern.compile(
            "(target-groups|problem|approach|results|sustainability|innovation|catalytic-effect|p)-?\\d+");
    /** More than one word in ten is more than wording. */
    private static final int WORDS_IN_TEN = 10;

    private ProposedClass() {}

    /**
     * Editorial where only paragraphs in the authors' own words changed, each by a tenth of its words at most and none in a number;
     * a text in which nothing changed is editorial. Substantive in every other case.
     */
    public static RevisionClass of(TextDifference difference) {
        return difference.paragraphs().stream().allMatch(ProposedClass::isWording)
                ? RevisionClass.EDITORIAL
                : RevisionClass.SUBSTANTIVE;
    }

    private static boolean isWording(ParagraphChange change) {
        return switch (change.kind()) {
            case SAME, MOVED -> true;
            case ADDED, REMOVED -> false;
            case CHANGED -> IN_WORDS.matcher(change.id()).matches() && keepsNumbers(change) && keepsMostWords(change);
        };
    }

    private static boolean keepsNumbers(ParagraphChange change) {
        return changed(change).noneMatch(word -> word.chars().anyMatch(Character::isDigit));
    }

    private static boolean keepsMostWords(ParagraphChange change) {
        long all = words(change.runs()).count();
        return changed(change).count() * WORDS_IN_TEN <= all;
    }

    private static Stream<String> changed(ParagraphChange change) {
        return words(change.runs().stream()
                .filter(run -> run.kind() != WordRun.Kind.SAME)
                .toList());
    }

    private static Stream<String> words(List<WordRun> runs) {
        return runs.stream()
                .flatMap(run -> Arrays.stream(run.text().strip().split("\\s+")))
                .filter(word -> !word.isEmpty());
    }
}
