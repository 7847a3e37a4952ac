package org.assent.proposals.imports;

import java.util.List;
import org.assent.kernel.Channel;
import org.assent.kernel.Holder.Concern;
import org.assent.proposals.ImportCounts;
import org.assent.proposals.ImportOutcome;
import org.assent.proposals.ImportedFile;
import org.assent.proposals.ImportedRow;
import org.assent.proposals.ProposalFacts;
import org.assent.proposals.ProposalsConfiguration;
import org.assent.proposals.messages.RecordProgrammesImported;
import org.assent.proposals.web.ProposalsRights;
import org.assent.testing.RightsTrial;
import org.junit.jupiter.api.Test;

class ProgrammeImportRightsTest {
    @Test
    void an_import_is_put_on_record_as_the_table_of_rights_says() {
        ImportedFile file = new ImportedFile("a.csv", "ab".repeat(32), 100, 3, List.of());

        new RightsTrial(
                        RightsTrial.handledBy(ProposalsRights.table(), ProgrammeImport.class),
                        ProposalFacts.THURSDAY,
                        ProposalsConfiguration.eventTypes())
                .through(Channel.IMPORT)
                .of(
                        ProgrammeImport.class,
                        new RecordProgrammesImported(
                                file.importId(),
                                file,
                                1,
                                1,
                                List.of(ImportedRow.taken(2, "MMPTF-11", ImportOutcome.ACCEPTED, List.of())),
                                ImportCounts.NONE.plus(ImportOutcome.ACCEPTED),
                                true),
                        new Concern("BLR", null),
                        null)
                .holds();
    }
}
