package org.assent.proposals;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.assent.kernel.Act;
import org.assent.kernel.PersonRef;
import org.assent.rules.budget.Budget;
import org.jspecify.annotations.Nullable;

/**
 * A concept note by its sections (domain rules, section 5). A section nobody has written is {@code null}: not known. The same
 * record carries one section by itself, with all others absent.
 */
public record ConceptNote(
        @Nullable Title title,
        @Nullable Place place,
        @Nullable Organisations organisations,
        @Nullable Objectives objectives,
        @Nullable Targets targets,
        @Nullable Framework framework,
        @Nullable Period period,
        @Nullable Budget budget,
        @Nullable Narrative targetGroups,
        @Nullable Narrative problem,
        @Nullable Narrative approach,
        @Nullable Narrative results,
        @Nullable Principles principles,
        @Nullable Markers markers,
        @Nullable Narrative sustainability,
        @Nullable Narrative innovation,
        @Nullable Narrative catalyticEffect) {
    /** What a programme is called. */
    public record Title(String text, @Nullable String shortTitle) {}

    /** Whether a programme is for one country, several or a region. */
    public enum Reach {
        NATIONAL,
        MULTI_COUNTRY,
        REGIONAL
    }

    /**
     * Where a programme works.
     *
     * @param countries codes of ISO 3166-1, {@code BLR}, or the names a source gives
     */
    public record Place(@Nullable Reach reach, List<String> countries) {
        public Place {
            countries = List.copyOf(countries);
        }
    }

    /** What kind of partner implements beside the United Nations. */
    public enum PartnerKind {
        GOVERNMENT,
        LOCAL_GOVERNMENT,
        CIVIL_SOCIETY,
        OTHER
    }

    /** A partner beside the participating organisations. */
    public record Partner(PartnerKind kind, String name) {}

    /**
     * Who carries the programme out.
     *
     * @param convening acronym of the convening organisation, which leads; {@code null} where it is not known
     * @param participating acronyms of all participating UN organisations, the convening one among them
     */
    public record Organisations(@Nullable String convening, List<String> participating, List<Partner> partners) {
        public Organisations {
            participating = List.copyOf(participating);
            partners = List.copyOf(partners);
        }
    }

    /**
     * What the programme does for the Global Compact.
     *
     * @param primary number of the objective it serves first
     * @param others numbers of further objectives
     * @param thematicArea number of the fund's thematic area
     */
    public record Objectives(
            @Nullable Integer primary,
            List<Integer> others,
            @Nullable Integer thematicArea) {
        public Objectives {
            others = List.copyOf(others);
        }
    }

    /** Targets of the Sustainable Development Goals, {@code 10.7}. */
    public record Targets(List<String> targets) {
        public Targets {
            targets = List.copyOf(targets);
        }
    }

    /**
     * Outcomes of the cooperation framework of the United Nations in the country.
     *
     * @param framework name of the framework's version
     * @param outcomes codes of its outcomes, {@code 1.1}
     */
    public record Framework(String framework, List<String> outcomes) {
        public Framework {
            outcomes = List.copyOf(outcomes);
        }
    }

    /**
     * How long it takes.
     *
     * @param months its duration
     * @param plannedStart ISO 8601, {@code 2026-09-01}; of reduced precision where no more is known, {@code 2026-09} or {@code 2026}
     */
    public record Period(@Nullable Integer months, @Nullable String plannedStart) {
        /** Its planned end, as exact as its start is known; {@code null} where it does not follow. */
        public @Nullable String plannedEnd() {
            if (months == null || months < 1 || plannedStart == null) {
                return null;
            }
            try {
                return switch (plannedStart.length()) {
                    case 10 ->
                        LocalDate.parse(plannedStart)
                                .plusMonths(months)
                                .minusDays(1)
                                .toString();
                    case 7 ->
                        YearMonth.parse(plannedStart).plusMonths(months - 1L).toString();
                    default -> null;
                };
            } catch (DateTimeException unreadable) {
                return null;
            }
        }
    }

    /** A section in the author's own words; an empty line separates paragraphs. */
    public record Narrative(String text) {}

    /** The answer to one of the ten guiding principles of the Global Compact. */
    public record Answer(int principle, String text) {}

    /** The answers to the guiding principles. */
    public record Principles(List<Answer> answers) {
        public Principles {
            answers = List.copyOf(answers);
        }
    }

    /**
     * How the programme is marked.
     *
     * @param score a step of the scale that the call gives
     * @param assessor who gave the score; {@code null} while it travels to the proposal, which knows who sent it
     * @param assessedAt when it was given; {@code null} likewise
     */
    public record Mark(
            Marker marker,
            String score,
            String justification,
            @Nullable PersonRef assessor,
            @Nullable Instant assessedAt) {
        /** The same as given by whoever acts, now. */
        public Mark assessed(Act act) {
            return new Mark(marker, score, justification, act.person(), act.receivedAt());
        }

        /** The same as it stands among the earlier ones; as given by whoever acts where it says something new. */
        public Mark assessedUnlessIn(Markers earlier, Act act) {
            return earlier.marks().stream()
                    .filter(mark -> mark.marker() == marker
                            && mark.score().equals(score)
                            && mark.justification().equals(justification))
                    .findFirst()
                    .orElseGet(() -> assessed(act));
        }
    }

    /** The markers of a programme. */
    public record Markers(List<Mark> marks) {
        public Markers {
            marks = List.copyOf(marks);
        }
    }

    /** The type of each section's content and where it stands in the note. */
    private record Part(Class<?> type, Function<ConceptNote, @Nullable Object> content) {}

    private static final Map<Section, Part> PARTS = parts();

    private static Map<Section, Part> parts() {
        Map<Section, Part> parts = new EnumMap<>(Section.class);
        parts.put(Section.TITLE, new Part(Title.class, ConceptNote::title));
        parts.put(Section.PLACE, new Part(Place.class, ConceptNote::place));
        parts.put(Section.ORGANISATIONS, new Part(Organisations.class, ConceptNote::organisations));
        parts.put(Section.OBJECTIVES, new Part(Objectives.class, ConceptNote::objectives));
        parts.put(Section.TARGETS, new Part(Targets.class, ConceptNote::targets));
        parts.put(Section.FRAMEWORK, new Part(Framework.class, ConceptNote::framework));
        parts.put(Section.PERIOD, new Part(Period.class, ConceptNote::period));
        parts.put(Section.BUDGET, new Part(Budget.class, ConceptNote::budget));
        parts.put(Section.TARGET_GROUPS, new Part(Narrative.class, ConceptNote::targetGroups));
        parts.put(Section.PROBLEM, new Part(Narrative.class, ConceptNote::problem));
        parts.put(Section.APPROACH, new Part(Narrative.class, ConceptNote::approach));
        parts.put(Section.RESULTS, new Part(Narrative.class, ConceptNote::results));
        parts.put(Section.PRINCIPLES, new Part(Principles.class, ConceptNote::principles));
        parts.put(Section.MARKERS, new Part(Markers.class, ConceptNote::markers));
        parts.put(Section.SUSTAINABILITY, new Part(Narrative.class, ConceptNote::sustainability));
        parts.put(Section.INNOVATION, new Part(Narrative.class, ConceptNote::innovation));
        parts.put(Section.CATALYTIC_EFFECT, new Part(Narrative.class, ConceptNote::catalyticEffect));
        return parts;
    }

    /** Nothing is written yet. */
    public static final ConceptNote EMPTY = of(Map.of());

    private static Part partOf(Section section) {
        return Objects.requireNonNull(PARTS.get(section));
    }

    /** The record that holds the content of a section. */
    public static Class<?> typeOf(Section section) {
        return partOf(section).type();
    }

    /**
     * The note that has these sections and no other.
     *
     * @throws IllegalArgumentException a content is not what its section holds, see {@link #typeOf}
     */
    public static ConceptNote of(Map<Section, ?> written) {
        written.forEach((section, content) -> {
            if (!typeOf(section).isInstance(content)) {
                throw new IllegalArgumentException("not the content of " + section.key());
            }
        });
        return new ConceptNote(
                (Title) written.get(Section.TITLE),
                (Place) written.get(Section.PLACE),
                (Organisations) written.get(Section.ORGANISATIONS),
                (Objectives) written.get(Section.OBJECTIVES),
                (Targets) written.get(Section.TARGETS),
                (Framework) written.get(Section.FRAMEWORK),
                (Period) written.get(Section.PERIOD),
                (Budget) written.get(Section.BUDGET),
                (Narrative) written.get(Section.TARGET_GROUPS),
                (Narrative) written.get(Section.PROBLEM),
                (Narrative) written.get(Section.APPROACH),
                (Narrative) written.get(Section.RESULTS),
                (Principles) written.get(Section.PRINCIPLES),
                (Markers) written.get(Section.MARKERS),
                (Narrative) written.get(Section.SUSTAINABILITY),
                (Narrative) written.get(Section.INNOVATION),
                (Narrative) written.get(Section.CATALYTIC_EFFECT));
    }

    /** The note that has only this section. */
    public static ConceptNote of(Section section, Object content) {
        return of(Map.of(section, content));
    }

    /** What is written in a section; {@code null} where nothing is. */
    public @Nullable Object part(Section section) {
        return partOf(section).content().apply(this);
    }

    /** The words of a section that is told in the author's own; {@code null} where there are none. */
    public @Nullable String narrative(Section section) {
        return part(section) instanceof Narrative narrative ? narrative.text() : null;
    }

    /** The sections that are written, in their order. */
    public List<Section> written() {
        return Arrays.stream(Section.values())
                .filter(section -> part(section) != null)
                .toList();
    }

    /** Whether exactly this section is written and no other. */
    public boolean isOnly(Section section) {
        return written().equals(List.of(section));
    }

    /** This note with every section that {@code newer} has. */
    public ConceptNote with(ConceptNote newer) {
        Map<Section, Object> all = new EnumMap<>(Section.class);
        for (ConceptNote note : List.of(this, newer)) {
            note.written().forEach(section -> all.put(section, Objects.requireNonNull(note.part(section))));
        }
        return of(all);
    }

    /** Acronyms of the participating organisations; empty where nobody has named any. */
    public List<String> participatingOrganisations() {
        return organisations == null ? List.of() : organisations.participating();
    }
}
