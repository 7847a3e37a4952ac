package org.assent.app.configuration;

import java.nio.file.Files;
import java.util.Optional;
import org.assent.platform.database.Database;

/** Which database the settings mean. */
public final class Databases {
    private Databases() {}

    /** The external one, or the embedded one, which is started. */
    public static Database open(Settings settings) {
        return external(settings).orElseGet(() -> Database.embedded(settings.data()));
    }

    /** As {@link #open}, but where Assent runs on the embedded one, that one. */
    public static Database openBeside(Settings settings) {
        return external(settings)
                .orElseGet(() -> InstanceFile.in(settings.data())
                        .running()
                        .map(instance -> Database.running(settings.data(), instance.databasePort()))
                        .orElseGet(() -> Database.embedded(settings.data())));
    }

    /** Whether an instance runs on the embedded database of these settings. */
    static boolean isRunning(Settings settings) {
        return settings.external() == null
                && InstanceFile.in(settings.data()).running().isPresent();
    }

    /**
     * Refuses where there is nothing yet, instead of making it.
     *
     * @throws CannotStart there is no embedded database in the data directory
     */
    public static void requireData(Settings settings) {
        if (settings.external() == null && !Files.isDirectory(settings.data().resolve("postgres"))) {
            throw new CannotStart("There is no data of Assent in " + settings.data()
                    + ". Name the directory with -Ddata=DIR or ASSENT_DATA.");
        }
    }

    private static Optional<Database> external(Settings settings) {
        return Optional.ofNullable(settings.external())
                .map(external -> Database.external(
                        external.url(),
                        external.user(),
                        external.password(),
                        external.ownerUser(),
                        external.ownerPassword()));
    }
}
