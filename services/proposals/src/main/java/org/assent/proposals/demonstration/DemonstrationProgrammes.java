package org.assent.proposals.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Objects;
import org.assent.kernel.Act;
import org.assent.kernel.Channel;
import org.assent.proposals.sheet.ImportRun;
import org.assent.proposals.sheet.ProgrammeImporter;
import org.assent.proposals.sheet.SheetContent;

/**
 * Puts the real programmes that come with the product on record in the demonstration network: an import like any other. Once it
 * is complete it is not repeated, so what was corrected since stays corrected; a start that was cut off goes on.
 */
public final class DemonstrationProgrammes {
    private static final String FILE = "joint_programmes.csv";

    private final ProgrammeImporter importer;
    private final Clock clock;

    public DemonstrationProgrammes(ProgrammeImporter importer, Clock clock) {
        this.importer = importer;
        this.clock = clock;
    }

    public void load() {
        SheetContent content = () -> Objects.requireNonNull(getClass().getResourceAsStream(FILE));
        try {
            if (!importer.isImported(content)) {
                run(content);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void run(SheetContent content) throws IOException {
        try (ImportRun run = importer.begin(FILE, content, Act.ofSystem(Channel.DEMONSTRATION, clock.instant()))) {
            if (!run.advance(Integer.MAX_VALUE, row -> {}) || run.counts().refused() > 0) {
                throw new IllegalStateException("the programmes of the demonstration cannot be read");
            }
        }
    }
}
