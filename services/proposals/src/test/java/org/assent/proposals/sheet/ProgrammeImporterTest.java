package org.assent.proposals.sheet;

import static org.assent.proposals.sheet.Sheets.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assent.kernel.Act;
import org.assent.kernel.Capacity;
import org.assent.kernel.Channel;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Refused;
import org.assent.kernel.Role;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.timeline.Timeline.Page;
import org.assent.proposals.ImportCounts;
import org.assent.proposals.ImportOutcome;
import org.assent.proposals.ImportReason;
import org.assent.proposals.ImportedRow;
import org.assent.proposals.ProgrammeFacts;
import org.assent.proposals.ProposalState;
import org.assent.proposals.ProposalsApplication;
import org.assent.proposals.messages.FindProgramme;
import org.assent.proposals.messages.FindProgrammeImport;
import org.assent.proposals.messages.FindProgrammeImport.ImportRowView;
import org.assent.proposals.messages.FindProposal;
import org.assent.proposals.messages.ImportView;
import org.assent.proposals.messages.ProgrammeView;
import org.assent.proposals.messages.ProposalView;
import org.assent.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Imports on the real database. */
class ProgrammeImporterTest {
    private ProposalsApplication application;

    @BeforeEach
    void start() {
        application = new ProposalsApplication(TestDatabase.empty());
    }

    @AfterEach
    void stop() {
        application.close();
    }

    @Test
    void every_row_is_on_record_with_the_file_and_the_line_it_was_read_from() throws IOException {
        ImportRun run = imported("joint_programmes.csv", Sheets.real());

        assertThat(run.counts()).isEqualTo(new ImportCounts(10, 0, 0, 0));
        assertThat(programmes().rows()).hasSize(10);
        assertThat(programme("MMPTF-03").facts().title())
                .isEqualTo("Evidence-based migration policy planning and discourse in North Macedonia");
        assertThat(programme("MMPTF-03").provenance()).satisfies(read -> {
            assertThat(read.file()).isEqualTo("joint_programmes.csv");
            assertThat(read.line()).isEqualTo(4);
            assertThat(read.importId()).isEqualTo(run.importId());
        });
        assertThat(view(run.importId())).satisfies(view -> {
            assertThat(view.complete()).isTrue();
            assertThat(view.counts()).isEqualTo(run.counts());
            assertThat(view.by()).isEqualTo(new PersonRef("secretary"));
        });
    }

    @Test
    void importing_twice_changes_nothing_at_all() throws IOException {
        SheetContent sheet = Sheets.of(row("MMPTF-11", "One"), row("", "No id"));
        ImportRun first = imported("a.csv", sheet);
        application.settle();
        long head = application.head();

        ImportRun second = imported("renamed.csv", sheet);

        assertThat(second.counts()).isEqualTo(new ImportCounts(0, 0, 1, 1));
        assertThat(second.changedNothing()).isTrue();
        assertThat(second.importId()).isEqualTo(first.importId());
        assertThat(application.head()).isEqualTo(head);
        assertThat(view(first.importId()).counts()).isEqualTo(new ImportCounts(1, 0, 0, 1));
    }

    @Test
    void every_row_becomes_a_draft_under_no_call_with_what_the_facts_say() throws IOException {
        imported("joint_programmes.csv", Sheets.real());

        assertThat(drafts().total()).isEqualTo(10);
        assertThat(drafts().rows())
                .filteredOn(draft -> "MMPTF-03".equals(draft.copyOf()))
                .singleElement()
                .satisfies(draft -> {
                    assertThat(draft.title())
                            .isEqualTo("Evidence-based migration policy planning and discourse in North Macedonia");
                    assertThat(draft.state()).isEqualTo(ProposalState.DRAFTING);
                });
    }

    @Test
    void a_refused_row_becomes_no_draft_and_a_correction_none_beside_the_first() throws IOException {
        imported("a.csv", Sheets.of(row("MMPTF-11", "One"), "MMPTF-12,,,,,,,,,,soon,,,,,"));
        imported("b.csv", Sheets.of(row("MMPTF-11", "One corrected")));

        assertThat(drafts().rows())
                .singleElement()
                .satisfies(draft -> assertThat(draft.copyOf()).isEqualTo("MMPTF-11"));
    }

    @Test
    void a_programme_on_record_that_has_no_draft_in_the_network_gets_one() throws IOException {
        SheetContent sheet = Sheets.of(row("MMPTF-11", "One"));
        try (ImportRun elsewhere = begin(
                "a.csv", sheet, Act.ofSystem(Channel.IMPORT, application.clock().instant()))) {
            assertThat(elsewhere.advance(Integer.MAX_VALUE, row -> {})).isTrue();
        }
        application.settle();
        assertThat(drafts().total()).isZero();

        ImportRun here = imported("a.csv", sheet);

        assertThat(here.counts()).isEqualTo(new ImportCounts(0, 0, 1, 0));
        assertThat(here.changedNothing()).isFalse();
        assertThat(drafts().total()).isEqualTo(1);
        assertThat(imported("a.csv", sheet).changedNothing()).isTrue();
        assertThat(drafts().total()).isEqualTo(1);
    }

    @Test
    void a_bad_row_is_refused_with_its_reason_and_the_rest_goes_in() throws IOException {
        ImportRun run = imported(
                "a.csv", Sheets.of(row("MMPTF-11", "One"), "MMPTF-12,,,,,,,,,,soon,,,,,", row("MMPTF-13", "Three")));

        assertThat(programmes().rows())
                .extracting(programme -> programme.facts().code())
                .containsExactly("MMPTF-11", "MMPTF-13");
        assertThat(rows(run.importId(), null))
                .extracting(ImportedRow::line, ImportedRow::code, ImportedRow::outcome, ImportedRow::reason)
                .containsExactly(
                        tuple(2L, "MMPTF-11", ImportOutcome.ACCEPTED, null),
                        tuple(3L, "MMPTF-12", ImportOutcome.REFUSED, ImportReason.DATE),
                        tuple(4L, "MMPTF-13", ImportOutcome.ACCEPTED, null));
        assertThat(rows(run.importId(), ImportOutcome.REFUSED)).hasSize(1);
    }

    @Test
    void a_changed_row_of_a_known_id_corrects_it_and_what_was_there_stays_readable() throws IOException {
        imported("a.csv", Sheets.of(row("MMPTF-11", "One"), row("MMPTF-12", "Two")));
        long before = application.head();

        ImportRun run = imported("b.csv", Sheets.of(row("MMPTF-11", "One corrected"), row("MMPTF-12", "Two")));

        assertThat(run.counts()).isEqualTo(new ImportCounts(0, 1, 1, 0));
        assertThat(rows(run.importId(), ImportOutcome.CORRECTED))
                .containsExactly(ImportedRow.taken(2, "MMPTF-11", ImportOutcome.CORRECTED, List.of("title")));
        assertThat(programme("MMPTF-11")).satisfies(programme -> {
            assertThat(programme.facts().title()).isEqualTo("One corrected");
            assertThat(programme.provenance().file()).isEqualTo("b.csv");
            assertThat(programme.corrections()).isEqualTo(1);
        });
        assertThat(application.get(FindProgramme.class).programme("MMPTF-11", application.at(before)))
                .map(ProgrammeView::facts)
                .map(ProgrammeFacts::title)
                .contains("One");
    }

    @Test
    void a_row_that_is_longer_than_an_entry_may_be_is_refused() throws IOException {
        ImportRun run = imported("a.csv", Sheets.of(row("MMPTF-11", "x".repeat(70_000)), row("MMPTF-12", "Two")));

        assertThat(run.counts()).isEqualTo(new ImportCounts(1, 0, 0, 1));
        assertThat(rows(run.importId(), ImportOutcome.REFUSED))
                .containsExactly(ImportedRow.refused(2, "MMPTF-11", null, ImportReason.LENGTH, null));
    }

    @Test
    void an_import_that_was_cut_off_goes_on_when_the_file_comes_again() throws IOException {
        SheetContent sheet = many(120);
        UUID importId;
        try (ImportRun cut = begin("a.csv", sheet, secretariat())) {
            assertThat(cut.advance(70, row -> {})).isFalse();
            importId = cut.importId();
        }
        application.settle();
        assertThat(view(importId)).satisfies(view -> {
            assertThat(view.complete()).isFalse();
            assertThat(view.percent()).isBetween(1, 99);
            assertThat(view.counts().accepted()).isEqualTo(50);
        });

        ImportRun again = imported("a.csv", sheet);

        assertThat(again.counts()).isEqualTo(new ImportCounts(50, 0, 70, 0));
        assertThat(view(importId)).satisfies(view -> {
            assertThat(view.complete()).isTrue();
            assertThat(view.run()).isEqualTo(2);
            assertThat(view.percent()).isEqualTo(100);
        });
        assertThat(programmes().total()).isEqualTo(120);
        assertThat(rows(importId, null)).hasSize(120);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 49, 50, 51, 100})
    void the_last_part_says_that_it_is_the_last(int rows) throws IOException {
        ImportRun run = imported("a.csv", many(rows));

        assertThat(view(run.importId()).complete()).isTrue();
        assertThat(view(run.importId()).counts()).isEqualTo(new ImportCounts(rows, 0, 0, 0));
        assertThat(rows(run.importId(), null)).hasSize(rows);
    }

    @Test
    void the_same_file_is_not_imported_twice_at_once() throws IOException {
        try (ImportRun run = begin("a.csv", many(3), secretariat())) {
            assertThatThrownBy(() -> begin("a.csv", many(3), secretariat()))
                    .isInstanceOfSatisfying(
                            ProgrammeImporter.UnderWay.class,
                            underWay -> assertThat(underWay.importId()).isEqualTo(run.importId()));
        }
        assertThat(imported("a.csv", many(3)).counts().accepted()).isEqualTo(3);
    }

    @Test
    void who_may_not_import_changes_nothing_and_is_told_by_which_rule() throws IOException {
        for (Role role : List.of(Role.MEMBER, Role.ADMINISTRATOR, Role.AUDITOR)) {
            long programmes = programmes().total();
            try (ImportRun run = begin("a.csv", many(2), as(role, Channel.PAGE))) {
                assertThatThrownBy(() -> run.advance(10, row -> {})).isInstanceOf(Refused.class);
            }
            assertThat(programmes().total()).isEqualTo(programmes);
        }
    }

    @Test
    void an_import_is_read_as_it_stood_at_any_moment() throws IOException {
        long empty = application.head();
        ImportRun run = imported("a.csv", many(2));
        FindProgrammeImport find = application.get(FindProgrammeImport.class);

        assertThat(find.imports(application.now(), 10, null).rows()).hasSize(1);
        assertThat(find.find(run.importId(), application.at(empty + 1))).isEmpty();
        assertThat(application.get(EventLog.class).of(run.importId())).hasSize(1);
    }

    private ImportRun begin(String name, SheetContent content, Act act) throws IOException {
        return application.get(ProgrammeImporter.class).begin(name, content, act);
    }

    private ImportRun imported(String name, SheetContent content) throws IOException {
        try (ImportRun run = begin(name, content, secretariat())) {
            assertThat(run.advance(Integer.MAX_VALUE, row -> {})).isTrue();
            application.settle();
            return run;
        }
    }

    private static SheetContent many(int rows) {
        return Sheets.of(IntStream.range(0, rows)
                .mapToObj(number -> row("T-" + number, "Programme " + number))
                .toArray(String[]::new));
    }

    private Act secretariat() {
        return as(Role.SECRETARIAT, Channel.IMPORT);
    }

    private Act as(Role role, Channel channel) {
        return new Act(
                new PersonRef("secretary"),
                new Capacity(role, "BLR", "IOM"),
                null,
                channel,
                application.clock().instant(),
                0);
    }

    private Page<ProgrammeView> programmes() {
        application.settle();
        return application.get(FindProgramme.class).programmes(application.now(), 500, null);
    }

    private Page<ProposalView> drafts() {
        return application
                .get(FindProposal.class)
                .proposals("BLR", ProposalState.DRAFTING.name(), null, null, application.now(), 500, null);
    }

    private ProgrammeView programme(String code) {
        return application
                .get(FindProgramme.class)
                .programme(code, application.now())
                .orElseThrow();
    }

    private ImportView view(UUID importId) {
        return application
                .get(FindProgrammeImport.class)
                .find(importId, application.now())
                .orElseThrow();
    }

    private List<ImportedRow> rows(UUID importId, ImportOutcome outcome) {
        List<ImportedRow> rows = new ArrayList<>();
        application.get(FindProgrammeImport.class).rows(importId, outcome, application.now(), 500, null).rows().stream()
                .map(ImportRowView::row)
                .forEach(rows::add);
        return rows;
    }
}
