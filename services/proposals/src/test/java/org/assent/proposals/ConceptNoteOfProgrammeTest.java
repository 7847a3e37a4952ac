package org.assent.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.assent.kernel.Usd;
import org.assent.rules.budget.Budget;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a copy of a real programme begins with. */
class ConceptNoteOfProgrammeTest {
    @Test
    void what_the_facts_say_is_in_the_sections_it_belongs_to() {
        ConceptNote note = ConceptNoteOfProgramme.of(facts("Serbia: governance", "IOM", "1", 2_000_000L, "2023"));

        assertThat(note.title()).isEqualTo(new ConceptNote.Title("Serbia: governance", null));
        assertThat(note.organisations())
                .isEqualTo(new ConceptNote.Organisations("IOM", List.of("IOM", "UNHCR"), List.of()));
        assertThat(note.objectives()).isEqualTo(new ConceptNote.Objectives(null, List.of(1), 1));
        assertThat(note.targets()).isEqualTo(new ConceptNote.Targets(List.of("10.7")));
        assertThat(note.period()).isEqualTo(new ConceptNote.Period(24, "2023"));
        assertThat(note.budget()).isEqualTo(new Budget(List.of(), new Usd(BigDecimal.valueOf(2_000_000)), List.of()));
    }

    @Test
    void countries_become_codes_and_what_is_no_country_stays_as_the_source_names_it() {
        ConceptNote note = ConceptNoteOfProgramme.of(facts("x", null, null, null, null));

        assertThat(note.place())
                .isEqualTo(new ConceptNote.Place(null, List.of("SRB", "TTO", "MDA", "MKD", "IGAD region")));
    }

    @Test
    void what_the_facts_do_not_say_stays_unknown() {
        ConceptNote note = ConceptNoteOfProgramme.of(new ProgrammeFacts(
                "MMPTF-12",
                null,
                List.of(),
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                Map.of()));

        assertThat(note).isEqualTo(ConceptNote.of(Section.TITLE, new ConceptNote.Title("Untitled (MMPTF-12)", null)));
    }

    @Test
    void an_organisation_that_leads_takes_part_even_where_the_source_does_not_say_so() {
        ConceptNote note = ConceptNoteOfProgramme.of(facts("x", "UNDP", "climate", null, null));

        assertThat(note.participatingOrganisations()).containsExactly("UNDP", "IOM", "UNHCR");
        assertThat(note.objectives()).isEqualTo(new ConceptNote.Objectives(null, List.of(1), null));
    }

    private static ProgrammeFacts facts(
            String title, @Nullable String lead, @Nullable String area, @Nullable Long budget, @Nullable String start) {
        return new ProgrammeFacts(
                "P-1",
                title,
                List.of("Serbia", "Trinidad and Tobago", "Moldova", "North Macedonia", "IGAD region"),
                lead,
                List.of("IOM", "UNHCR"),
                area,
                List.of(1),
                List.of("10.7"),
                budget,
                24,
                start,
                null,
                null,
                List.of(),
                null,
                null,
                Map.of());
    }
}
