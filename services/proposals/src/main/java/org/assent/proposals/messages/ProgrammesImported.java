package org.assent.proposals.messages;

import java.util.List;
import java.util.UUID;
import org.assent.proposals.ImportCounts;
import org.assent.proposals.ImportedFile;
import org.assent.proposals.ImportedRow;

/**
 * Programmes were imported from a file, or part of it; each row says what became of it.
 *
 * @param run how often this file was imported with some effect, this time included
 * @param part which part of the run, from 1
 * @param rows the rows of this part, in the order of the file
 * @param counts all rows of the run up to and with these
 * @param complete whether these are the last
 */
public record ProgrammesImported(
        UUID importId,
        ImportedFile file,
        int run,
        int part,
        List<ImportedRow> rows,
        ImportCounts counts,
        boolean complete) {}
