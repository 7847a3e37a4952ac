package org.assent.platform.web.security.factors;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Encrypts what must be readable again, with a key that is not in the database: the one of the setting, else the one in the file
 * {@code secrets.key} of the data directory, made when it is first needed.
 */
public final class Sealing {
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY = 32;

    private final String setting;
    private final Path file;
    private final SecureRandom random;
    private @Nullable SecretKey key;

    /**
     * @param setting the text the key is made from; empty for the file
     * @param directory the data directory
     */
    public Sealing(String setting, Path directory, SecureRandom random) {
        this.setting = setting;
        this.file = directory.resolve("secrets.key");
        this.random = random;
    }

    /**
     * Encrypts.
     *
     * @param context what it belongs to; it opens only with the same
     */
    byte[] seal(byte[] plain, String context) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, plain, context);
        byte[] all = Arrays.copyOf(nonce, NONCE + sealed.length);
        System.arraycopy(sealed, 0, all, NONCE, sealed.length);
        return all;
    }

    /**
     * Decrypts.
     *
     * @throws IllegalStateException it was sealed with another key or for something else, or changed since
     */
    byte[] open(byte[] sealed, String context) {
        byte[] nonce = Arrays.copyOf(sealed, NONCE);
        return run(Cipher.DECRYPT_MODE, nonce, Arrays.copyOfRange(sealed, NONCE, sealed.length), context);
    }

    private byte[] run(int mode, byte[] nonce, byte[] input, String context) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, key(), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this was not sealed with the key of this installation", e);
        }
    }

    private synchronized SecretKey key() throws GeneralSecurityException {
        SecretKey known = key;
        if (known == null) {
            String text = setting.isBlank() ? ofFile() : setting.strip();
            known = new SecretKeySpec(
                    MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)), "AES");
            key = known;
        }
        return known;
    }

    private String ofFile() {
        try {
            if (!Files.exists(file)) {
                create();
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Written beside and linked to its name, so that of two starts at once one wins and a crash leaves no empty key. */
    private void create() throws IOException {
        byte[] fresh = new byte[KEY];
        random.nextBytes(fresh);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path side = Files.createTempFile(
                file.toAbsolutePath().getParent(),
                "secrets",
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(side, HexFormat.of().formatHex(fresh));
            Files.createLink(file, side);
        } catch (FileAlreadyExistsException other) {
            // the other one's key is the key
        } finally {
            Files.delete(side);
        }
    }
}
