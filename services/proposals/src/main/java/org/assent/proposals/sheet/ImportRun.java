package org.assent.proposals.sheet;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.assent.kernel.Act;
import org.assent.kernel.Ids;
import org.assent.kernel.Refused;
import org.assent.kernel.StepAnswer;
import org.assent.platform.ledger.Commands;
import org.assent.platform.ledger.Receipt;
import org.assent.proposals.ImportCounts;
import org.assent.proposals.ImportReason;
import org.assent.proposals.ImportedFile;
import org.assent.proposals.ImportedRow;
import org.assent.proposals.ProgrammeFacts;
import org.assent.proposals.Provenance;
import org.assent.proposals.messages.ProgrammeAnswer;
import org.assent.proposals.messages.RecordProgramme;
import org.assent.proposals.messages.RecordProgrammesImported;
import org.assent.proposals.sheet.ProgrammeSheet.Row;
import org.jspecify.annotations.Nullable;

/**
 * One import that is under way: row by row, each by commands of its own, so that what was taken stays if the rest is cut off.
 * A row becomes a programme on record and, where there is none yet, a draft of a proposal.
 * What became of the rows is recorded in parts, unless this file was imported before and nothing came of it this time.
 */
public final class ImportRun implements AutoCloseable {
    /** A part with so many rows fits an entry of the record, whatever is wrong with them. */
    private static final int PART = 50;

    private static final int ATTEMPTS = 5;
    private static final long PAUSE = 300_000_000;

    private final Commands commands;
    private final Clock clock;
    private final Act act;
    private final ProgrammeSheet sheet;
    private final ImportedFile file;
    private final int run;
    private final boolean importedBefore;
    private final @Nullable DraftsOfNetwork drafts;
    private final Runnable ended;
    private final List<ImportedRow> waiting = new ArrayList<>();
    private ImportCounts counts = ImportCounts.NONE;
    private ImportCounts recorded = ImportCounts.NONE;
    private int part;
    private long line;
    private long position;
    private boolean drafted;
    private boolean complete;

    ImportRun(
            Commands commands,
            Clock clock,
            Act act,
            ProgrammeSheet sheet,
            ImportedFile file,
            int run,
            boolean importedBefore,
            @Nullable DraftsOfNetwork drafts,
            Runnable ended) {
        this.commands = commands;
        this.clock = clock;
        this.act = act;
        this.sheet = sheet;
        this.file = file;
        this.run = run;
        this.importedBefore = importedBefore;
        this.drafts = drafts;
        this.ended = ended;
    }

    /** The import, by which it is found later. */
    public UUID importId() {
        return file.importId();
    }

    public ImportedFile file() {
        return file;
    }

    /** The rows so far. */
    public ImportCounts counts() {
        return counts;
    }

    /** The line on which the last row began. */
    public long line() {
        return line;
    }

    /** The position of the last event that was recorded, or the head of the log as it was read last. */
    public long position() {
        return position;
    }

    /** Whether every row was dealt with. */
    public boolean complete() {
        return complete;
    }

    /** Whether this file was imported before and nothing on record is other than it was. */
    public boolean changedNothing() {
        return complete && importedBefore && !changedAnything();
    }

    private boolean changedAnything() {
        return drafted || counts.changedAnything();
    }

    /**
     * Deals with the next rows.
     *
     * @param rows so many at most
     * @param seen is told of each row and what became of it
     * @return whether that was the last
     * @throws Refused whoever imports may not
     */
    public boolean advance(int rows, Consumer<ImportedRow> seen) throws IOException {
        for (int i = 0; i < rows && !complete; i++) {
            Row row = sheet.next();
            if (row == null) {
                record(true);
                complete = true;
            } else {
                ImportedRow result = result(row);
                line = row.line();
                counts = counts.plus(result.outcome());
                waiting.add(result);
                seen.accept(result);
                record(false);
            }
        }
        return complete;
    }

    private ImportedRow result(Row row) {
        ProgrammeFacts facts = row.facts();
        if (facts == null) {
            return Objects.requireNonNull(row.refused());
        }
        try {
            ProgrammeAnswer answer = (ProgrammeAnswer) Objects.requireNonNull(send(new RecordProgramme(
                            Ids.derived(Instant.EPOCH, "programme", facts.code()),
                            facts,
                            new Provenance(importId(), file.name(), file.sha256(), row.line())))
                    .answer());
            draft(facts);
            return ImportedRow.taken(row.line(), facts.code(), answer.outcome(), answer.changed());
        } catch (Commands.TooLarge e) {
            return ImportedRow.refused(row.line(), facts.code(), null, ImportReason.LENGTH, null);
        } catch (Commands.UnstorableText e) {
            return ImportedRow.refused(row.line(), facts.code(), null, ImportReason.CHARACTER, null);
        }
    }

    private void draft(ProgrammeFacts facts) {
        if (drafts != null && send(drafts.of(facts)).answer() == StepAnswer.DONE) {
            drafted = true;
        }
    }

    /** Records the rows that wait in full parts, but for the last part, which says that it is the last. */
    private void record(boolean last) {
        if (importedBefore && !changedAnything()) {
            return;
        }
        while (waiting.size() > PART) {
            record(next(PART), false);
        }
        if (last) {
            record(next(waiting.size()), true);
        }
    }

    private List<ImportedRow> next(int rows) {
        List<ImportedRow> next = List.copyOf(waiting.subList(0, rows));
        waiting.subList(0, rows).clear();
        return next;
    }

    private void record(List<ImportedRow> rows, boolean end) {
        part++;
        for (ImportedRow row : rows) {
            recorded = recorded.plus(row.outcome());
        }
        send(new RecordProgrammesImported(importId(), file, run, part, rows, recorded, end));
    }

    /** Each command is received when it is sent; asking again where the answer got lost does nothing twice. */
    private Receipt send(Object command) {
        for (int attempt = 1; ; attempt++) {
            try {
                Receipt receipt = commands.send(command, now());
                position = receipt.position();
                return receipt;
            } catch (Commands.OutcomeUnknown | Commands.ReceivedTooLongAgo e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
                LockSupport.parkNanos(PAUSE * attempt);
            }
        }
    }

    private Act now() {
        return new Act(
                act.person(), act.capacity(), act.onBehalfOf(), act.channel(), clock.instant(), act.rightsReadAt());
    }

    /** Ends it, finished or not. */
    @Override
    public void close() throws IOException {
        try {
            sheet.close();
        } finally {
            ended.run();
        }
    }
}
