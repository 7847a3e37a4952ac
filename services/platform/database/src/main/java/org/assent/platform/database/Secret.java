package org.assent.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** A random password kept in a file that only its owner may read. */
record Secret(Path file, String value) {
    private static final int BYTES = 24;

    /** The password in {@code file}; made and stored at the first call. */
    static Secret in(Path file) throws IOException {
        if (!Files.exists(file)) {
            create(file);
        }
        return existing(file);
    }

    /** The password in {@code file}, which must be there. */
    static Secret existing(Path file) throws IOException {
        return new Secret(file, Files.readString(file).trim());
    }

    /** Written beside and renamed, so that a crash in between leaves no empty password. */
    private static void create(Path file) throws IOException {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        Path side = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(side);
        Files.createFile(side, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(side, HexFormat.of().formatHex(random));
        Files.move(side, file, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public String toString() {
        return "secret in " + file;
    }
}
