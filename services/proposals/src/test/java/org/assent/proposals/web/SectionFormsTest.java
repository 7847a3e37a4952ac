package org.assent.proposals.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.assent.kernel.Usd;
import org.assent.platform.web.parts.FieldProblem;
import org.assent.proposals.ConceptNote;
import org.assent.proposals.DraftFacts;
import org.assent.proposals.Section;
import org.assent.rules.budget.Budget;
import org.assent.rules.budget.BudgetLine;
import org.junit.jupiter.api.Test;

/** What is read from the fields of a concept note, and what is set out in them. */
class SectionFormsTest {
    @Test
    void amounts_are_read_as_people_write_them_in_either_language() {
        for (String typed : List.of(
                "100000", "100,000.00", "100 000,00", "100\u00a0000,00", "100.000,00", "100000,00", "100'000.00")) {
            assertThat(Numbers.amount(typed)).as(typed).contains(Usd.of("100000.00"));
        }
        assertThat(Numbers.amount("1,5")).contains(Usd.of("1.50"));
        assertThat(Numbers.amount("-20")).contains(Usd.of("-20.00"));
    }

    @Test
    void what_is_no_amount_is_not_taken_for_one() {
        for (String typed : List.of("", "many", "1.234", "10,0000", "1e5", "12.345,678", "9999999999999")) {
            assertThat(Numbers.amount(typed)).as(typed).isEmpty();
        }
    }

    @Test
    void dates_are_as_exact_as_they_are_known() {
        assertThat(Numbers.date("2026-09-01")).contains("2026-09-01");
        assertThat(Numbers.date("1.9.2026")).contains("2026-09-01");
        assertThat(Numbers.date("9.2026")).contains("2026-09");
        assertThat(Numbers.date("2026")).contains("2026");
        assertThat(Numbers.date("31.2.2026")).isEmpty();
        assertThat(Numbers.date("soon")).isEmpty();
    }

    @Test
    void a_line_of_the_budget_is_read_and_an_empty_one_says_nothing() {
        SectionForm.Read read = new BudgetForm()
                .read(
                        new Typed(Map.of(
                                "organisation", List.of("UNHCR", ""),
                                "category", List.of("1", ""),
                                "year", List.of("2027", ""),
                                "amount", List.of("100,000.00", ""),
                                "share", List.of("40", ""))),
                        Spoken.words());

        assertThat(read.problems()).isEmpty();
        assertThat(read.content())
                .isEqualTo(new Budget(
                        List.of(new BudgetLine("UNHCR", 1, 2027, Usd.of("100000.00"), 40)), null, List.of()));
    }

    @Test
    void what_cannot_be_read_of_a_line_is_named_at_its_field() {
        SectionForm.Read read = new BudgetForm()
                .read(
                        new Typed(Map.of(
                                "organisation", List.of(""),
                                "category", List.of("1"),
                                "year", List.of("27"),
                                "amount", List.of("much"),
                                "share", List.of("all"))),
                        Spoken.words());

        assertThat(read.content()).isNull();
        assertThat(read.problems())
                .extracting(FieldProblem::field)
                .containsExactlyInAnyOrder("organisation-0", "year-0", "amount-0", "share-0");
    }

    @Test
    void another_line_takes_nothing_of_what_was_typed() {
        Typed more = new Typed(Map.of("organisation", List.of("UNHCR"), "amount", List.of("much")))
                .withRow(new BudgetForm().columns("line"));

        assertThat(more.rows("amount")).isEqualTo(2);
        assertThat(more.cell("amount", 0)).isEqualTo("much");
        assertThat(more.cell("organisation", 1)).isEmpty();
    }

    @Test
    void a_partner_without_its_kind_is_asked_for_it() {
        SectionForm.Read read = new OrganisationsForm()
                .read(
                        new Typed(Map.of("partnerName", List.of("Town council"), "partnerKind", List.of(""))),
                        Spoken.words());

        assertThat(read.problems())
                .extracting(FieldProblem::message)
                .containsExactly("What kind of partner is “Town council”?");
    }

    @Test
    void the_primary_objective_is_none_of_the_others() {
        assertThat(new ObjectivesForm()
                        .read(
                                new Typed(Map.of(
                                        "primary", List.of("1"), "other", List.of("1", "23"), "area", List.of("1"))),
                                Spoken.words())
                        .content())
                .isEqualTo(new ConceptNote.Objectives(1, List.of(23), 1));
    }

    @Test
    void every_section_is_read_from_its_fields_as_it_was_set_out() {
        ConceptNote note = DraftFacts.fullNote();
        for (Section section : note.written()) {
            SectionForm form = SectionForm.of(section);
            Object content = note.part(section);
            SectionForm.Read read = form.read(form.typed(content), Spoken.words());

            assertThat(read.problems()).as(section.key()).isEmpty();
            if (section != Section.MARKERS) {
                assertThat(read.content()).as(section.key()).isEqualTo(content);
            }
        }
    }
}
