package org.assent.proposals.web;

import java.io.IOException;
import java.util.function.Consumer;
import org.assent.kernel.Act;
import org.assent.proposals.ImportedRow;
import org.assent.proposals.sheet.ImportRun;
import org.assent.proposals.sheet.ProgrammeImporter;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** Begins imports for pages and programs: the first rows at once, the rest of a long file after the answer. */
final class Imports {
    /** So many rows are dealt with before the request is answered. */
    private static final int AT_ONCE = 500;

    private final ProgrammeImporter importer;
    private final ImportJobs jobs;

    Imports(ProgrammeImporter importer, ImportJobs jobs) {
        this.importer = importer;
        this.jobs = jobs;
    }

    /**
     * Imports a file, or begins to.
     *
     * @param seen is told of each row that is dealt with at once
     * @throws org.assent.proposals.sheet.SheetRefused no row of the file can be read
     * @throws ProgrammeImporter.UnderWay this very file is being imported already
     */
    ImportRun begin(MultipartFile file, Act act, Consumer<ImportedRow> seen) throws IOException {
        Upload upload = Upload.of(file);
        ImportRun run = null;
        boolean later = false;
        try {
            run = importer.begin(upload.name(), upload.content(), act);
            later = !run.advance(AT_ONCE, seen);
            if (later) {
                jobs.goOn(run, upload);
            }
            return run;
        } finally {
            if (!later) {
                close(run, upload);
            }
        }
    }

    private static void close(@Nullable ImportRun run, Upload upload) throws IOException {
        try (upload) {
            if (run != null) {
                run.close();
            }
        }
    }
}
