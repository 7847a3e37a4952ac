package org.assent.proposals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.assent.kernel.Usd;
import org.assent.rules.budget.Budget;
import org.jspecify.annotations.Nullable;

/**
 * What the facts of a real programme say for a concept note. What they do not say stays unknown: the reach of a programme in one
 * country, which of its objectives comes first, how its budget is divided.
 */
public final class ConceptNoteOfProgramme {
    private ConceptNoteOfProgramme() {}

    /** A note with the sections that follow from the facts; it always has a title. */
    public static ConceptNote of(ProgrammeFacts facts) {
        String title = facts.title() == null ? "Untitled (" + facts.code() + ")" : facts.title();
        Map<Section, Object> known = new EnumMap<>(Section.class);
        known.put(Section.TITLE, new ConceptNote.Title(title, null));
        if (!facts.countries().isEmpty()) {
            known.put(
                    Section.PLACE,
                    new ConceptNote.Place(
                            null,
                            facts.countries().stream()
                                    .map(name -> Countries.named(name).orElse(name))
                                    .toList()));
        }
        if (facts.leadOrganisation() != null || !facts.participating().isEmpty()) {
            known.put(
                    Section.ORGANISATIONS,
                    new ConceptNote.Organisations(facts.leadOrganisation(), participating(facts), List.of()));
        }
        Integer area = area(facts.thematicArea());
        if (!facts.objectives().isEmpty() || area != null) {
            known.put(Section.OBJECTIVES, new ConceptNote.Objectives(null, facts.objectives(), area));
        }
        if (!facts.targets().isEmpty()) {
            known.put(Section.TARGETS, new ConceptNote.Targets(facts.targets()));
        }
        if (facts.durationMonths() != null || facts.startDate() != null) {
            known.put(Section.PERIOD, new ConceptNote.Period(facts.durationMonths(), facts.startDate()));
        }
        if (facts.budgetUsd() != null) {
            known.put(Section.BUDGET, new Budget(List.of(), new Usd(BigDecimal.valueOf(facts.budgetUsd())), List.of()));
        }
        return ConceptNote.of(known);
    }

    /** An organisation that leads takes part. */
    private static List<String> participating(ProgrammeFacts facts) {
        List<String> all = new ArrayList<>(facts.participating());
        if (facts.leadOrganisation() != null && !all.contains(facts.leadOrganisation())) {
            all.add(0, facts.leadOrganisation());
        }
        return all;
    }

    /** The number of the area; a source that writes something else does not say it. */
    private static @Nullable Integer area(@Nullable String written) {
        return written != null && written.strip().matches("\\d{1,2}") ? Integer.valueOf(written.strip()) : null;
    }
}
