package org.assent.app.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.assent.app.configuration.DatabaseConfiguration;
import org.assent.app.configuration.Databases;
import org.assent.app.configuration.NotRunning;
import org.assent.app.configuration.Product;
import org.assent.kernel.Act;
import org.assent.kernel.Channel;
import org.assent.proposals.ImportCounts;
import org.assent.proposals.ImportOutcome;
import org.assent.proposals.ImportedRow;
import org.assent.proposals.sheet.ImportRun;
import org.assent.proposals.sheet.ProgrammeImporter;
import org.assent.proposals.sheet.RowSentence;
import org.assent.proposals.sheet.SheetRefused;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Imports a table of programmes. Where Assent runs on its embedded database, it is that database to which the rows go, and the
 * running instance shows them at once; otherwise the database is started for as long as the import takes.
 */
public final class Import implements Command {
    private static final int FAILED = 1;
    private static final int WRONG_USE = 2;
    private static final int ROWS_AT_A_TIME = 10;

    @Override
    public String name() {
        return "import";
    }

    @Override
    public String summary() {
        return "puts a table on record: import programmes FILE.csv";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        if (arguments.size() != 2 || !arguments.get(0).equals("programmes")) {
            err.println("Write: java -jar assent.jar import programmes FILE.csv");
            return WRONG_USE;
        }
        Path file = Path.of(arguments.get(1));
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            err.println("There is no file " + file + " that can be read.");
            return FAILED;
        }
        try {
            ProgrammeImporter.check(() -> Files.newInputStream(file));
        } catch (SheetRefused refused) {
            err.println(sentence(refused.key(), refused.arguments()));
            return FAILED;
        } catch (IOException e) {
            err.println("The file " + file + " cannot be read: " + e.getMessage());
            return FAILED;
        }
        int ready = Settled.run(err, settings -> {
            Databases.requireData(settings);
            return 0;
        });
        return ready == 0 ? imported(file, out, err) : ready;
    }

    private static int imported(Path file, PrintStream out, PrintStream err) {
        ConfigurableApplicationContext product;
        try {
            product = new SpringApplicationBuilder(Product.class, NotRunning.class)
                    .properties(DatabaseConfiguration.BESIDE + "=true")
                    .bannerMode(Banner.Mode.OFF)
                    .run();
        } catch (RuntimeException e) {
            return FAILED; // the reason is printed already
        }
        try (product) {
            return imported(product.getBean(ProgrammeImporter.class), product.getBean(Clock.class), file, out, err);
        } catch (IOException | RuntimeException e) {
            err.println("The import was cut off; what came in stays. Import the file again to go on: " + e);
            return FAILED;
        }
    }

    private static int imported(ProgrammeImporter importer, Clock clock, Path file, PrintStream out, PrintStream err)
            throws IOException {
        Act act = Act.ofSystem(Channel.IMPORT, clock.instant());
        String name = Objects.requireNonNull(file.getFileName()).toString();
        try (ImportRun run = importer.begin(name, () -> Files.newInputStream(file), act)) {
            Progress bar = new Progress(out, "Importing");
            Stream.Builder<ImportedRow> refused = Stream.builder();
            while (!run.advance(ROWS_AT_A_TIME, row -> add(refused, row))) {
                bar.at(run.line(), run.file().lines());
            }
            bar.end();
            refused.build().forEach(row -> err.println(line(row)));
            out.println(line(run));
            return run.counts().refused() == 0 ? 0 : FAILED;
        }
    }

    private static void add(Stream.Builder<ImportedRow> refused, ImportedRow row) {
        if (row.outcome() == ImportOutcome.REFUSED) {
            refused.add(row);
        }
    }

    private static String line(ImportedRow row) {
        RowSentence sentence = RowSentence.of(row);
        String field = row.field() == null ? "" : ", " + row.field();
        return "line " + row.line() + field + ": "
                + sentence(sentence.key(), sentence.arguments().toArray());
    }

    private static String line(ImportRun run) {
        ImportCounts counts = run.counts();
        String aside = run.file().leftAside().isEmpty()
                ? ""
                : "\nLeft aside, because not known here: "
                        + String.join(", ", run.file().leftAside());
        return counts.rows() + (counts.rows() == 1 ? " row: " : " rows: ") + counts.accepted() + " accepted, "
                + counts.corrected() + " corrected, "
                + counts.alreadyThere() + " already there, " + counts.refused() + " refused" + aside
                + "\nThe result stays at /programmes/imports/" + run.importId();
    }

    private static String sentence(String key, Object... arguments) {
        String text = ResourceBundle.getBundle(SheetRefused.BUNDLE, Locale.ROOT).getString(key);
        return new MessageFormat(text, Locale.ENGLISH).format(arguments);
    }
}
