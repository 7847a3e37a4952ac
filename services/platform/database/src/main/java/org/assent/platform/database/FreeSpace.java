package org.assent.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Room on the disk, asked for before it is needed: a full disk in the middle says less. */
final class FreeSpace {
    private static final long MEGABYTE = 1L << 20;

    private FreeSpace() {}

    static void require(Path directory, long megabytes, String purpose) throws IOException {
        long free = Files.getFileStore(directory).getUsableSpace() / MEGABYTE;
        if (free < megabytes) {
            throw new DatabaseUnavailable("The disk of " + directory + " is full: " + free + " MB are free and "
                    + megabytes + " MB are needed " + purpose + ".");
        }
    }
}
