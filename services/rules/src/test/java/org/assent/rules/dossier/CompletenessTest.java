package org.assent.rules.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.assent.rules.dossier.ChecklistItem.KeptBy;
import org.assent.rules.dossier.ChecklistItem.Needed;
import org.assent.rules.dossier.ChecklistItem.Phase;
import org.assent.rules.dossier.ChecklistItem.Stage;
import org.assent.rules.dossier.Completeness.Facts;
import org.assent.rules.dossier.Completeness.Finding;
import org.assent.rules.dossier.Completeness.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletenessTest {
    @ParameterizedTest(name = "{0}, looked for at {1}, at {2}, with {3}: {4}")
    @CsvSource({
        "REQUIRED,    CHECK,      CHECK,      nothing,               MISSING",
        "REQUIRED,    CHECK,      DECISION,   nothing,               MISSING",
        "REQUIRED,    DECISION,   CHECK,      nothing,               LATER",
        "REQUIRED,    AFTERWARDS, SUBMISSION, nothing,               LATER",
        "REQUIRED,    AFTERWARDS, AFTERWARDS, nothing,               MISSING",
        "REQUIRED,    CHECK,      CHECK,      present,               FOUND",
        "REQUIRED,    SUBMISSION, CHECK,      present,               FOUND",
        "REQUIRED,    CHECK,      CHECK,      waived,                WAIVED",
        "REQUIRED,    SUBMISSION, CHECK,      waived,                WAIVED",
        "REQUIRED,    CHECK,      CHECK,      present and waived,    FOUND",
        "IF_OCCURRED, CHECK,      CHECK,      nothing,               NOT_NEEDED",
        "IF_OCCURRED, CHECK,      AFTERWARDS, nothing,               NOT_NEEDED",
        "IF_OCCURRED, CHECK,      CHECK,      occurred,              MISSING",
        "IF_OCCURRED, DECISION,   CHECK,      occurred,              LATER",
        "IF_OCCURRED, CHECK,      CHECK,      occurred and waived,   WAIVED",
        "IF_OCCURRED, CHECK,      CHECK,      occurred and present,  FOUND",
        "IF_OCCURRED, CHECK,      CHECK,      present,               FOUND"
    })
    void an_item_is_found_or_waived_or_missing_or_comes_later(
            Needed needed, Stage lookedFor, Stage now, String known, State expected) {
        Facts facts = new Facts(known("present", known), known("waived", known), known("occurred", known));

        assertThat(Completeness.findings(list(item("D01", needed, lookedFor)), now, facts))
                .extracting(Finding::state)
                .containsExactly(expected);
    }

    @Test
    void what_is_missing_is_listed_in_the_order_of_the_checklist() {
        Checklist checklist = list(
                item("D03", Needed.REQUIRED, Stage.CHECK),
                item("D01", Needed.REQUIRED, Stage.CHECK),
                item("D02", Needed.REQUIRED, Stage.CHECK));

        assertThat(Completeness.missing(checklist, Stage.CHECK, new Facts(Set.of("D01"), Set.of(), Set.of())))
                .extracting(ChecklistItem::code)
                .containsExactly("D03", "D02");
    }

    @Test
    void what_is_not_on_the_checklist_changes_nothing() {
        Checklist checklist = list(item("D01", Needed.REQUIRED, Stage.CHECK));
        Facts others = new Facts(Set.of("D99"), Set.of("D98"), Set.of("D97"));

        assertThat(Completeness.missing(checklist, Stage.CHECK, others)).hasSize(1);
    }

    @Test
    void each_stage_asks_for_what_the_one_before_asked_for_and_more() {
        Facts nothing = new Facts(Set.of(), Set.of(), Set.of());
        List<ChecklistItem> before = List.of();

        for (Stage stage : Stage.values()) {
            List<ChecklistItem> missing = Completeness.missing(UsualChecklist.all(), stage, nothing);
            assertThat(missing).containsAll(before).hasSizeGreaterThan(before.size());
            before = missing;
        }
    }

    @Test
    void the_usual_checklist_has_what_each_phase_needs_in_both_languages() {
        assertThat(UsualChecklist.of(Phase.CONCEPT_NOTE).items())
                .extracting(ChecklistItem::code)
                .containsExactly("D01", "D02", "D04", "D08", "D09", "D10", "D11", "D12", "D13", "D14", "D15");
        assertThat(UsualChecklist.of(Phase.JOINT_PROGRAMME_DOCUMENT).items())
                .isEqualTo(UsualChecklist.all().items());
        assertThat(UsualChecklist.all().items())
                .hasSize(16)
                .allMatch(item -> item.nameEnglish().matches("[A-Z][a-zA-Z ,:'’]+"))
                .allMatch(item -> item.nameRussian().matches("[А-Я][а-яА-Я ,:]+"));
    }

    private static Set<String> known(String fact, String facts) {
        return facts.contains(fact) ? Set.of("D01") : Set.of();
    }

    private static ChecklistItem item(String code, Needed needed, Stage stage) {
        return new ChecklistItem(code, "Name", "Название", List.of(Phase.CONCEPT_NOTE), needed, stage, KeptBy.PEOPLE);
    }

    private static Checklist list(ChecklistItem... items) {
        return new Checklist("1", List.of(items));
    }
}
