package org.assent.proposals.sheet;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.assent.kernel.Act;
import org.assent.platform.ledger.Commands;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.proposals.ImportedFile;
import org.assent.proposals.messages.ProgrammesImported;
import org.jspecify.annotations.Nullable;

/** Imports sheets of programmes, for pages, the interface of programs, the operator's command and the demonstration alike. */
public final class ProgrammeImporter {
    private final Commands commands;
    private final EventLog log;
    private final Clock clock;
    private final ProgrammeDrafts drafts;
    private final Set<UUID> underWay = ConcurrentHashMap.newKeySet();

    ProgrammeImporter(Commands commands, EventLog log, Clock clock, ProgrammeDrafts drafts) {
        this.commands = commands;
        this.log = log;
        this.clock = clock;
        this.drafts = drafts;
    }

    /**
     * Checks a file and changes nothing.
     *
     * @throws SheetRefused no row of the file can be read
     */
    public static void check(SheetContent content) throws IOException {
        SheetFile.inspect(null, content);
        new ProgrammeSheet(content).close();
    }

    /**
     * Checks a file and begins to import it; nothing is recorded yet.
     *
     * @param name name of the file, as it was sent
     * @param act who imports it; each row gets an act of its own, received when its turn comes
     * @throws SheetRefused no row of the file can be read
     * @throws UnderWay this very file is being imported already
     */
    public ImportRun begin(@Nullable String name, SheetContent content, Act act) throws IOException {
        SheetFile found = SheetFile.inspect(name, content);
        ProgrammeSheet sheet = new ProgrammeSheet(content);
        ImportedFile file =
                new ImportedFile(found.name(), found.sha256(), found.bytes(), found.lines(), sheet.leftAside());
        UUID importId = file.importId();
        if (!underWay.add(importId)) {
            sheet.close();
            throw new UnderWay(importId);
        }
        ProgrammesImported last = last(importId);
        return new ImportRun(
                commands,
                clock,
                act,
                sheet,
                file,
                last == null ? 1 : last.run() + 1,
                last != null && last.complete(),
                drafts.of(act).orElse(null),
                () -> underWay.remove(importId));
    }

    /** Whether a file with these bytes was imported to its last row. */
    public boolean isImported(SheetContent content) throws IOException {
        SheetFile file = SheetFile.inspect(null, content);
        ProgrammesImported last =
                last(new ImportedFile(file.name(), file.sha256(), file.bytes(), file.lines(), List.of()).importId());
        return last != null && last.complete();
    }

    private @Nullable ProgrammesImported last(UUID importId) {
        List<RecordedEvent<?>> parts = log.of(importId);
        return parts.isEmpty()
                ? null
                : (ProgrammesImported) parts.get(parts.size() - 1).payload();
    }

    /** The same file is being imported at this moment. */
    public static final class UnderWay extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final UUID importId;

        UnderWay(UUID importId) {
            super("this file is being imported already", null, false, false);
            this.importId = importId;
        }

        public UUID importId() {
            return importId;
        }
    }
}
