package org.assent.documents.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file as it came in, on the disk of the machine until {@link #close}, never as a whole in memory. */
public final class ReceivedFile implements AutoCloseable {
    private final Path path;
    private final long size;
    private final String sha256;

    private ReceivedFile(Path path, long size, String sha256) {
        this.path = path;
        this.size = size;
        this.sha256 = sha256;
    }

    /**
     * Receives a stream.
     *
     * @param largest how many bytes are taken; of a larger file one byte more is read and the rest is left
     */
    public static ReceivedFile of(InputStream stream, long largest) {
        try {
            Path path = Files.createTempFile("assent", ".received");
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (OutputStream file = Files.newOutputStream(path)) {
                long size = copy(new DigestInputStream(stream, digest), file, largest + 1);
                return new ReceivedFile(path, size, HexFormat.of().formatHex(digest.digest()));
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(path);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static long copy(InputStream from, OutputStream to, long most) throws IOException {
        byte[] buffer = new byte[8192];
        long size = 0;
        while (size < most) {
            int read = from.read(buffer, 0, (int) Math.min(buffer.length, most - size));
            if (read < 0) {
                break;
            }
            to.write(buffer, 0, read);
            size += read;
        }
        return size;
    }

    /** In bytes; one more than is taken where the file is larger than that. */
    public long size() {
        return size;
    }

    /** The hash of what was received, 64 small hexadecimal digits. */
    public String sha256() {
        return sha256;
    }

    Path path() {
        return path;
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
