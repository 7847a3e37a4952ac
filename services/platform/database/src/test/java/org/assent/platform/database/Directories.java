package org.assent.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Data directories of the tests, under the module's target directory. */
final class Directories {
    private Directories() {}

    static Path fresh(String name) throws IOException {
        Path directory = target().resolve(name);
        Trees.delete(directory);
        return Files.createDirectories(directory);
    }

    static Path target() {
        return Path.of(System.getProperty("assent.target", "target")).toAbsolutePath();
    }
}
