package org.assent.platform.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL programs out of the archive on the class path, unpacked once for each version. */
final class PostgresBinaries {
    private static final String PREFIX = "postgresql-";
    private static final int OWNER_MAY_RUN = 0100;

    private final Path installation;

    private PostgresBinaries(Path installation) {
        this.installation = installation;
    }

    String program(String name) {
        return installation.resolve("bin").resolve(name).toString();
    }

    /** Unpacks beside and renames, so that an interrupted start leaves no half installation. */
    static PostgresBinaries in(Path directory) throws IOException {
        String archive = archive(System.getProperty("os.name"), System.getProperty("os.arch"));
        Path installation = directory.resolve(PREFIX + digest(archive));
        if (!Files.isDirectory(installation)) {
            FreeSpace.require(directory, 300, "to unpack PostgreSQL and to begin");
            Path side = directory.resolve(PREFIX + "unpacking");
            Trees.delete(side);
            unpack(archive, side);
            removeOthers(directory);
            Files.move(side, installation, StandardCopyOption.ATOMIC_MOVE);
        }
        return new PostgresBinaries(installation);
    }

    static String archive(String system, String architecture) {
        String machine = switch (architecture) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            default -> null;
        };
        if (machine == null || !system.toLowerCase(Locale.ROOT).contains("linux")) {
            throw notHere(system, architecture);
        }
        return "/postgres-linux-" + machine + ".txz";
    }

    private static DatabaseUnavailable notHere(String system, String architecture) {
        return new DatabaseUnavailable("There is no embedded PostgreSQL for " + system + " on " + architecture
                + ". Use a PostgreSQL of your own: set ASSENT_DATABASE_URL, ASSENT_DATABASE_USER and"
                + " ASSENT_DATABASE_PASSWORD.");
    }

    private static InputStream open(String archive) {
        @Nullable InputStream in = PostgresBinaries.class.getResourceAsStream(archive);
        if (in == null) {
            throw notHere(System.getProperty("os.name"), System.getProperty("os.arch"));
        }
        return new BufferedInputStream(in, 1 << 16);
    }

    private static String digest(String archive) throws IOException {
        try (InputStream in = open(archive)) {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                sha256.update(buffer, 0, n);
            }
            return HexFormat.of().formatHex(sha256.digest(), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static void removeOthers(Path directory) throws IOException {
        List<Path> others;
        try (Stream<Path> children = Files.list(directory)) {
            others = children.filter(child -> child.getFileName().toString().startsWith(PREFIX))
                    .filter(child -> !child.endsWith(PREFIX + "unpacking"))
                    .toList();
        }
        for (Path other : others) {
            Trees.delete(other);
        }
    }

    private static void unpack(String archive, Path into) throws IOException {
        try (TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(open(archive)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path target = into.resolve(entry.getName()).normalize();
                if (!target.startsWith(into)) {
                    throw new IOException("the archive of PostgreSQL leads outside its directory: " + entry.getName());
                }
                unpack(tar, entry, target);
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.resolveSibling(""));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, target);
        if ((entry.getMode() & OWNER_MAY_RUN) != 0) {
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }
}
