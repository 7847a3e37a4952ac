package org.assent.proposals;

import java.util.List;
import org.assent.kernel.Basis;

/**
 * The scale on which a programme is marked (domain rules, 6.2). The fund's own scale could not be read, so each call gives one.
 *
 * @param steps from the weakest to the strongest
 * @param basis where the scale comes from
 */
public record MarkerScale(Marker marker, List<Step> steps, Basis basis) {
    /** One step, {@code 2}, with what it means. */
    public record Step(String score, String meaningEnglish, String meaningRussian) {}

    public MarkerScale {
        steps = List.copyOf(steps);
    }

    /** Whether the scale has that score. */
    public boolean has(String score) {
        return steps.stream().anyMatch(step -> step.score().equals(score));
    }
}
