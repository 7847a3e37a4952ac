package org.assent.platform.proof;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An Ed25519 key that signs notes under a name. Its text is secret; what may be shown is {@link #verifier()}. */
public final class SigningKey {
    private static final int SEED = 32;
    private static final Pattern SECRET =
            Pattern.compile("PRIVATE\\+KEY\\+([^\\s+]+)\\+([0-9a-f]{8})\\+([A-Za-z0-9+/=]+)");

    private final PrivateKey key;
    private final VerifierKey verifier;

    private SigningKey(String name, KeyPair pair) {
        this.key = pair.getPrivate();
        this.verifier = VerifierKey.of(name, pair.getPublic());
    }

    /** A new key. */
    public static SigningKey generate(String name, SecureRandom random) {
        return new SigningKey(name, pair(random));
    }

    /**
     * Reads what {@link #secretText()} wrote.
     *
     * @throws MalformedProof it is no such text
     */
    public static SigningKey parse(String secretText) {
        Matcher parts = SECRET.matcher(secretText);
        if (!parts.matches()) {
            throw new MalformedProof("not the text of a signing key");
        }
        byte[] typed = VerifierKey.decode(parts.group(3));
        if (typed.length != 1 + SEED || typed[0] != 1) {
            throw new MalformedProof("not an Ed25519 key");
        }
        // Java has no way from a private Ed25519 key to its public half but to generate the pair from the same seed.
        // The id in the text holds what comes out against what was written.
        SigningKey signing = new SigningKey(parts.group(1), pair(new Seed(Arrays.copyOfRange(typed, 1, typed.length))));
        if (!HexFormat.of().formatHex(signing.verifier.id()).equals(parts.group(2))) {
            throw new MalformedProof("the key and its id do not belong together");
        }
        return signing;
    }

    /** The key as text, to be kept where only the application reads: {@code PRIVATE+KEY+name+keyid+base64}. */
    public String secretText() {
        byte[] encoded = key.getEncoded();
        byte[] seed = Arrays.copyOfRange(encoded, encoded.length - SEED, encoded.length);
        return "PRIVATE+KEY+" + verifier.name() + "+" + HexFormat.of().formatHex(verifier.id()) + "+"
                + Base64.getEncoder().encodeToString(VerifierKey.typed(seed));
    }

    /** The public half. */
    public VerifierKey verifier() {
        return verifier;
    }

    byte[] sign(byte[] message) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(key);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a key that was read can sign", e);
        }
    }

    /** Says whose key it is and nothing else. */
    @Override
    public String toString() {
        return "signing key of " + verifier.name();
    }

    private static KeyPair pair(SecureRandom random) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
            generator.initialize(255, random);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java from 15 on has Ed25519", e);
        }
    }

    /** Randomness that is no chance at all: the seed the key was made of. */
    private static final class Seed extends SecureRandom {
        private static final long serialVersionUID = 1L;
        private final byte[] seed;

        Seed(byte[] seed) {
            this.seed = seed;
        }

        @Override
        public void nextBytes(byte[] bytes) {
            if (bytes.length != seed.length) {
                throw new IllegalStateException("an Ed25519 key is made of 32 bytes");
            }
            System.arraycopy(seed, 0, bytes, 0, bytes.length);
        }
    }
}
