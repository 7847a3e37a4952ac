package org.assent.platform.proof;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The public half of an Ed25519 key that signs notes, with the name under which it signs (C2SP {@code signed-note}). Its text
 * is the "vkey" that auditors are given: {@code name+keyid+base64}.
 */
public final class VerifierKey {
    private static final byte ED25519 = 1;
    private static final int RAW = 32;
    private static final byte[] X509_PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");
    private static final Pattern TEXT = Pattern.compile("([^\\s+]+)\\+([0-9a-f]{8})\\+([A-Za-z0-9+/=]+)");

    private final String name;
    private final byte[] raw;
    private final byte[] id;
    private final PublicKey key;

    private VerifierKey(String name, byte[] raw) {
        if (!isName(name)) {
            throw new MalformedProof("not the name of a key: " + name);
        }
        this.name = name;
        this.raw = raw;
        this.id = id(name, raw);
        try {
            byte[] encoded = Arrays.copyOf(X509_PREFIX, X509_PREFIX.length + RAW);
            System.arraycopy(raw, 0, encoded, X509_PREFIX.length, RAW);
            this.key = KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new MalformedProof("not an Ed25519 key", e);
        }
    }

    /** The key that signs under {@code name}. */
    public static VerifierKey of(String name, PublicKey key) {
        byte[] encoded = key.getEncoded();
        if (encoded.length != X509_PREFIX.length + RAW
                || !Arrays.equals(X509_PREFIX, Arrays.copyOf(encoded, X509_PREFIX.length))) {
            throw new MalformedProof("not an Ed25519 key");
        }
        return new VerifierKey(name, Arrays.copyOfRange(encoded, X509_PREFIX.length, encoded.length));
    }

    /**
     * Reads a vkey.
     *
     * @throws MalformedProof it is none
     */
    public static VerifierKey parse(String text) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            throw new MalformedProof("not the text of a key");
        }
        byte[] typed = decode(parts.group(3));
        if (typed.length != 1 + RAW || typed[0] != ED25519) {
            throw new MalformedProof("not an Ed25519 key");
        }
        VerifierKey key = new VerifierKey(parts.group(1), Arrays.copyOfRange(typed, 1, typed.length));
        if (!HexFormat.of().formatHex(key.id).equals(parts.group(2))) {
            throw new MalformedProof("the key and its id do not belong together");
        }
        return key;
    }

    public String name() {
        return name;
    }

    /** The vkey, as auditors are given it. */
    public String text() {
        return name + "+" + HexFormat.of().formatHex(id) + "+"
                + Base64.getEncoder().encodeToString(typed(raw));
    }

    byte[] id() {
        return id.clone();
    }

    boolean verifies(byte[] message, byte[] signature) {
        try {
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(key);
            check.update(message);
            return check.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerifierKey that && name.equals(that.name) && Arrays.equals(raw, that.raw);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(id);
    }

    @Override
    public String toString() {
        return text();
    }

    static boolean isName(String name) {
        return !name.isEmpty()
                && name.chars().noneMatch(c -> c == '+' || c < 0x20 || c == 0x7f || Character.isWhitespace(c));
    }

    static byte[] typed(byte[] raw) {
        byte[] typed = new byte[1 + RAW];
        typed[0] = ED25519;
        System.arraycopy(raw, 0, typed, 1, RAW);
        return typed;
    }

    static byte[] decode(String base64) {
        try {
            byte[] bytes = Base64.getDecoder().decode(base64);
            if (!Base64.getEncoder().encodeToString(bytes).equals(base64)) {
                throw new MalformedProof("not the one base64 of its bytes");
            }
            return bytes;
        } catch (IllegalArgumentException e) {
            throw new MalformedProof("not base64", e);
        }
    }

    private static byte[] id(String name, byte[] raw) {
        MessageDigest sha = Hashes.sha256();
        sha.update((name + "\n").getBytes(StandardCharsets.UTF_8));
        return Arrays.copyOf(sha.digest(typed(raw)), 4);
    }
}
