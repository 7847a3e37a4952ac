package org.assent.proposals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.assent.rules.budget.Budget;
import org.assent.rules.budget.BudgetCheck;
import org.jspecify.annotations.Nullable;

/**
 * What a concept note still lacks before it can be submitted (T05; domain rules, section 5). The form shows it at all times, and the
 * refusal names it: one pure function for both.
 */
public final class StillMissing {
    private static final int LONGEST_TITLE = 300;
    private static final int PRINCIPLES = 10;
    private static final int PARTICIPATING = 2;

    private final ConceptNote note;
    private final @Nullable CallConfiguration call;
    private final BigDecimal indirectPercent;
    private final List<Missing> missing = new ArrayList<>();

    /**
     * One thing that is missing.
     *
     * @param section where it is put right; {@code null} where no section does
     * @param key its text is {@code missing.<key>} in the message bundles, and {@code missing.<key>.about} where it is about
     *     something
     * @param about what it is about: a number of a principle, a marker, an organisation, how many characters too many; empty where
     *     the key says all
     */
    public record Missing(@Nullable Section section, String key, String about) {}

    private StillMissing(ConceptNote note, @Nullable CallConfiguration call, BigDecimal indirectPercent) {
        this.note = note;
        this.call = call;
        this.indirectPercent = indirectPercent;
    }

    /**
     * All that is missing, in the order of the sections.
     *
     * @param call the configuration of its call; {@code null} while it is under none, which is the first thing missing
     * @param indirectPercent indirect support costs in percent of direct costs
     */
    public static List<Missing> of(ConceptNote note, @Nullable CallConfiguration call, BigDecimal indirectPercent) {
        StillMissing still = new StillMissing(note, call, indirectPercent);
        if (call == null) {
            still.missing.add(new Missing(null, "call", ""));
        }
        for (Section section : Section.values()) {
            still.look(section);
        }
        return List.copyOf(still.missing);
    }

    private void look(Section section) {
        switch (section) {
            case TITLE -> title();
            case PLACE -> place();
            case ORGANISATIONS -> organisations();
            case OBJECTIVES -> objectives();
            case TARGETS ->
                need(
                        section,
                        note.targets() != null && !note.targets().targets().isEmpty());
            case FRAMEWORK ->
                need(
                        section,
                        note.framework() != null && !note.framework().outcomes().isEmpty());
            case PERIOD -> period();
            case BUDGET -> budget();
            case PRINCIPLES -> principles();
            case MARKERS -> markers();
            default -> narrative(section);
        }
    }

    private void title() {
        String title = note.title() == null ? "" : note.title().text();
        need(Section.TITLE, !title.isBlank());
        tooLong(Section.TITLE, title, LONGEST_TITLE, "title-long");
    }

    private void place() {
        ConceptNote.Place place = note.place();
        add(Section.PLACE, "reach", place != null && place.reach() != null);
        add(Section.PLACE, "countries", place != null && !place.countries().isEmpty());
    }

    private void organisations() {
        ConceptNote.Organisations organisations = note.organisations();
        String convening = organisations == null ? null : organisations.convening();
        List<String> participating = note.participatingOrganisations();
        add(Section.ORGANISATIONS, "convening", convening != null);
        add(
                Section.ORGANISATIONS,
                "convening-participates",
                convening == null || participating.isEmpty() || participating.contains(convening));
        add(
                Section.ORGANISATIONS,
                "participating",
                participating.stream().distinct().count() >= PARTICIPATING);
    }

    private void objectives() {
        ConceptNote.Objectives objectives = note.objectives();
        add(Section.OBJECTIVES, "primary-objective", objectives != null && objectives.primary() != null);
        add(Section.OBJECTIVES, "thematic-area", objectives != null && objectives.thematicArea() != null);
    }

    private void period() {
        ConceptNote.Period period = note.period();
        Integer months = period == null ? null : period.months();
        add(Section.PERIOD, "months", months != null && months > 0);
    }

    private void budget() {
        Budget budget = Objects.requireNonNullElse(note.budget(), Budget.EMPTY);
        BudgetCheck.faults(budget, note.participatingOrganisations(), indirectPercent)
                .forEach(fault ->
                        missing.add(new Missing(Section.BUDGET, fault.kind().key(), fault.about())));
    }

    private void principles() {
        List<ConceptNote.Answer> answers =
                note.principles() == null ? List.of() : note.principles().answers();
        for (int number = 1; number <= PRINCIPLES; number++) {
            int principle = number;
            String answer = answers.stream()
                    .filter(each -> each.principle() == principle)
                    .map(ConceptNote.Answer::text)
                    .findFirst()
                    .orElse("");
            if (answer.isBlank()) {
                missing.add(new Missing(Section.PRINCIPLES, "principle", Integer.toString(number)));
            } else if (answer.length() > longest(Section.PRINCIPLES)) {
                missing.add(new Missing(Section.PRINCIPLES, "principle-long", Integer.toString(number)));
            }
        }
    }

    private void markers() {
        for (Marker marker : Marker.values()) {
            ConceptNote.Mark mark = note.markers() == null
                    ? null
                    : note.markers().marks().stream()
                            .filter(each -> each.marker() == marker)
                            .findFirst()
                            .orElse(null);
            if (mark == null || mark.score().isBlank()) {
                missing.add(new Missing(Section.MARKERS, "marker", marker.name()));
            } else if (mark.justification().isBlank()) {
                missing.add(new Missing(Section.MARKERS, "marker-justification", marker.name()));
            } else if (mark.justification().length() > longest(Section.MARKERS)) {
                missing.add(new Missing(Section.MARKERS, "marker-long", marker.name()));
            } else if (call != null
                    && !call.scale(marker).map(scale -> scale.has(mark.score())).orElse(true)) {
                missing.add(new Missing(Section.MARKERS, "marker-scale", marker.name()));
            }
        }
    }

    private void narrative(Section section) {
        String text = Objects.requireNonNullElse(note.narrative(section), "");
        if (section.mandatory()) {
            need(section, !text.isBlank());
        }
        tooLong(section, text, longest(section), "text-long");
    }

    private int longest(Section section) {
        return call == null ? Integer.MAX_VALUE : call.longest(section).orElse(Integer.MAX_VALUE);
    }

    private void tooLong(Section section, String text, int longest, String key) {
        if (text.length() > longest) {
            missing.add(new Missing(section, key, Integer.toString(text.length() - longest)));
        }
    }

    private void need(Section section, boolean met) {
        add(section, section.key(), met);
    }

    private void add(Section section, String key, boolean met) {
        if (!met) {
            missing.add(new Missing(section, key, ""));
        }
    }
}
