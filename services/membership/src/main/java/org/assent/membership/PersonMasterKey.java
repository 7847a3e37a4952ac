package org.assent.membership;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.assent.kernel.TextHash;

/** The key under which the keys of persons lie in the database. It is backed up apart from the database. */
public final class PersonMasterKey {
    private static final int BYTES = 32;

    private final SecretKey secret;
    private final String fingerprint;

    private PersonMasterKey(String hexadecimal) {
        this.secret = new SecretKeySpec(HexFormat.of().parseHex(hexadecimal), "AES");
        this.fingerprint = TextHash.of("master key of persons " + hexadecimal).value();
    }

    /**
     * The key as the operator gives it.
     *
     * @throws IllegalArgumentException not 64 hexadecimal digits
     */
    public static PersonMasterKey of(String hexadecimal) {
        if (!hexadecimal.matches("[0-9a-fA-F]{64}")) {
            throw new IllegalArgumentException("the key of persons has 64 hexadecimal digits");
        }
        return new PersonMasterKey(hexadecimal.toLowerCase(Locale.ROOT));
    }

    /** The key in {@code file}, which only its owner may read; made at the first call. */
    public static PersonMasterKey in(Path file) throws IOException {
        try {
            return of(Files.readString(file).strip());
        } catch (NoSuchFileException first) {
            make(file);
            return of(Files.readString(file).strip());
        }
    }

    /** Written beside and renamed, so that a crash in between leaves no half of a key. */
    private static void make(Path file) throws IOException {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        Path side = file.resolveSibling(file.getFileName() + ".new");
        Files.createDirectories(file.resolveSibling(""));
        Files.deleteIfExists(side);
        Files.createFile(side, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(side, HexFormat.of().formatHex(random));
        Files.move(side, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** What keys of persons are wrapped with. */
    public SecretKey secret() {
        return secret;
    }

    /** Tells this key from another and gives nothing of it away. */
    public String fingerprint() {
        return fingerprint;
    }

    @Override
    public String toString() {
        return "master key of persons";
    }
}
