package org.assent.proposals;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.assent.kernel.Basis;
import org.assent.rules.dossier.ChecklistItem.Phase;
import org.assent.rules.dossier.UsualChecklist;

/**
 * The configuration a call has where the fund's own could not be read: a local setting in every part, to be replaced when the fund's
 * templates are known (domain rules, 0 and 6.2).
 */
public final class UsualCallConfiguration {
    /** Its name; a change of anything below changes it. */
    public static final String VERSION = "usual-1";

    private static final int NARRATIVE = 1_600;
    private static final int OPTIONAL = 800;
    private static final int PRINCIPLE = 400;
    private static final int MARKER = 600;

    private UsualCallConfiguration() {}

    /** The configuration for the phases of a call. */
    public static CallConfiguration of(List<Phase> phases) {
        Map<Section, Integer> longest = new EnumMap<>(Section.class);
        for (Section section : Section.values()) {
            if (ConceptNote.typeOf(section) == ConceptNote.Narrative.class) {
                longest.put(section, section.mandatory() ? NARRATIVE : OPTIONAL);
            }
        }
        longest.put(Section.PRINCIPLES, PRINCIPLE);
        longest.put(Section.MARKERS, MARKER);
        return new CallConfiguration(
                VERSION,
                phases.size() == 1 ? UsualChecklist.of(phases.get(0)) : UsualChecklist.all(),
                longest,
                List.of(
                        scale(
                                Marker.GENDER,
                                step("0", "Does not serve gender equality", "Не способствует гендерному равенству"),
                                step("1", "Serves it to some extent", "Способствует ему в некоторой мере"),
                                step("2", "Serves it significantly", "Существенно способствует ему"),
                                step("3", "Gender equality is its main aim", "Гендерное равенство — главная цель")),
                        scale(
                                Marker.HUMAN_RIGHTS,
                                step("0", "Human rights are not an aim", "Права человека не являются целью"),
                                step("1", "Human rights are one of its aims", "Права человека — одна из целей"),
                                step("2", "Human rights are its main aim", "Права человека — главная цель")),
                        scale(
                                Marker.CHILD_SENSITIVITY,
                                step("0", "Children are not considered", "Дети отдельно не учитываются"),
                                step("1", "Children are considered", "Интересы детей учтены"),
                                step("2", "Children are at its centre", "Интересы детей в центре внимания"))));
    }

    private static MarkerScale scale(Marker marker, MarkerScale.Step... steps) {
        return new MarkerScale(marker, List.of(steps), Basis.LOCAL_DEFAULT);
    }

    private static MarkerScale.Step step(String score, String english, String russian) {
        return new MarkerScale.Step(score, english, russian);
    }
}
