package org.assent.proposals.imports;

import java.util.List;
import org.assent.kernel.Act;
import org.assent.kernel.Channel;
import org.assent.kernel.Role;
import org.assent.kernel.StepAnswer;
import org.assent.proposals.ImportCounts;
import org.assent.proposals.ImportOutcome;
import org.assent.proposals.ImportedFile;
import org.assent.proposals.ImportedRow;
import org.assent.proposals.ProposalFacts;
import org.assent.proposals.ProposalsConfiguration;
import org.assent.proposals.messages.ProgrammesImported;
import org.assent.proposals.messages.RecordProgrammesImported;
import org.assent.proposals.programme.ProgrammeRule;
import org.assent.testing.Fixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProgrammeImportTest {
    private static final ImportedFile FILE = new ImportedFile("a.csv", "ab".repeat(32), 100, 3, List.of());
    private static final List<ImportedRow> ROWS =
            List.of(ImportedRow.taken(2, "MMPTF-11", ImportOutcome.ACCEPTED, List.of()));
    private static final ImportCounts COUNTS = ImportCounts.NONE.plus(ImportOutcome.ACCEPTED);

    @Test
    void what_became_of_the_rows_is_put_on_record_part_by_part() {
        given().when(part(1, 1, false), operator()).thenEvents(imported(1, 1, false));
        given(imported(1, 1, false)).when(part(1, 2, true), operator()).thenEvents(imported(1, 2, true));
        given(imported(1, 1, true)).when(part(2, 1, true), operator()).thenEvents(imported(2, 1, true));
    }

    @Test
    void a_part_is_recorded_once() {
        given(imported(2, 2, false))
                .when(part(2, 2, false), operator())
                .thenNothing()
                .thenAnswer(StepAnswer.ALREADY_DONE);
        given(imported(2, 1, false)).when(part(1, 5, true), operator()).thenNothing();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SECRETARIAT", "CO_CHAIR"})
    void only_who_may_import_records_imports_PG1(Role role) {
        given().when(part(1, 1, true), ProposalFacts.as(role, "IOM")).thenRefused(ProgrammeRule.PG1);
    }

    private static RecordProgrammesImported part(int run, int part, boolean complete) {
        return new RecordProgrammesImported(FILE.importId(), FILE, run, part, ROWS, COUNTS, complete);
    }

    private static ProgrammesImported imported(int run, int part, boolean complete) {
        return new ProgrammesImported(FILE.importId(), FILE, run, part, ROWS, COUNTS, complete);
    }

    private static Act operator() {
        return Act.ofSystem(Channel.IMPORT, ProposalFacts.THURSDAY);
    }

    private static Fixture<ProgrammeImport> given(Object... history) {
        return Fixture.of(ProgrammeImport.class, ProposalsConfiguration.eventTypes())
                .given(history);
    }
}
