package org.assent.platform.proof;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with the signatures under it (C2SP {@code signed-note}). Several may sign the same text: the log and its witnesses.
 *
 * @param text what is signed; ends with a line end
 * @param signatures the lines under it, in their order
 */
public record SignedNote(String text, List<Line> signatures) {
    private static final Pattern LINE = Pattern.compile("\u2014 ([^\\s+]+) ([A-Za-z0-9+/=]+)");
    private static final int LONGEST = 1_000_000;
    private static final int ID = 4;

    /**
     * A signature as it is written.
     *
     * @param name whose it is said to be
     * @param base64 key id and signature
     */
    public record Line(String name, String base64) {
        @Override
        public String toString() {
            return "\u2014 " + name + " " + base64;
        }
    }

    public SignedNote {
        signatures = List.copyOf(signatures);
        requireText(text);
    }

    /** A text that nobody has signed yet. */
    public static SignedNote of(String text) {
        return new SignedNote(text, List.of());
    }

    /** The same note with one more signature. */
    public SignedNote signedBy(SigningKey key) {
        byte[] signature = key.sign(text.getBytes(StandardCharsets.UTF_8));
        byte[] id = key.verifier().id();
        byte[] both = Arrays.copyOf(id, ID + signature.length);
        System.arraycopy(signature, 0, both, ID, signature.length);
        List<Line> more = new ArrayList<>(signatures);
        more.add(new Line(key.verifier().name(), Base64.getEncoder().encodeToString(both)));
        return new SignedNote(text, more);
    }

    /**
     * Whether the key signed exactly this text. Signatures of others say nothing here; a false one under this key's name and
     * id makes the answer no, whatever else stands there.
     */
    public boolean isSignedBy(VerifierKey key) {
        byte[] message = text.getBytes(StandardCharsets.UTF_8);
        boolean signed = false;
        for (Line line : signatures) {
            byte[] both = VerifierKey.decode(line.base64());
            if (line.name().equals(key.name()) && Arrays.equals(key.id(), Arrays.copyOf(both, ID))) {
                if (!key.verifies(message, Arrays.copyOfRange(both, ID, both.length))) {
                    return false;
                }
                signed = true;
            }
        }
        return signed;
    }

    /** The note as it is published. */
    public String format() {
        StringBuilder note = new StringBuilder(text).append('\n');
        signatures.forEach(line -> note.append(line).append('\n'));
        return note.toString();
    }

    /**
     * Reads a published note. Who signed it is another question: {@link #isSignedBy}.
     *
     * @throws MalformedProof it is none
     */
    public static SignedNote parse(String note) {
        int split = note.lastIndexOf("\n\n");
        if (note.length() > LONGEST || split < 0 || split + 2 >= note.length() || !note.endsWith("\n")) {
            throw new MalformedProof("not a signed note");
        }
        List<Line> signatures = new ArrayList<>();
        for (String line : note.substring(split + 2, note.length() - 1).split("\n", -1)) {
            Matcher parts = LINE.matcher(line);
            if (!parts.matches() || VerifierKey.decode(parts.group(2)).length <= ID) {
                throw new MalformedProof("not a line with a signature");
            }
            signatures.add(new Line(parts.group(1), parts.group(2)));
        }
        return new SignedNote(note.substring(0, split + 1), signatures);
    }

    private static void requireText(String text) {
        if (!text.endsWith("\n") || text.chars().anyMatch(c -> c < 0x20 && c != '\n')) {
            throw new MalformedProof("the text of a note ends with a line end and has no control characters");
        }
    }
}
