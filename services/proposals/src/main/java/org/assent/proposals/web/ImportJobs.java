package org.assent.proposals.web;

import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.assent.proposals.sheet.ImportRun;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Goes on with long imports after their request was answered, one after the other. What was taken is on record row by row, so an
 * import that is cut off by a stop of the application goes on when the file is imported again.
 */
final class ImportJobs implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ImportJobs.class);
    private static final int ROWS_AT_A_TIME = 20;

    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "imports");
        thread.setDaemon(true);
        return thread;
    });

    /** Deals with all rows that are left, and then closes the run and removes the file. */
    void goOn(ImportRun run, Upload upload) {
        worker.execute(() -> {
            try (upload;
                    run) {
                boolean complete = false;
                while (!complete && !Thread.currentThread().isInterrupted()) {
                    complete = run.advance(ROWS_AT_A_TIME, row -> {});
                }
            } catch (IOException | RuntimeException e) {
                LOG.error("import {} was cut off in line {}", run.importId(), run.line(), e);
            }
        });
    }

    /** The application stops: the row that is dealt with is finished, the others wait until the file comes again. */
    @Override
    public void close() {
        worker.shutdownNow();
    }
}
