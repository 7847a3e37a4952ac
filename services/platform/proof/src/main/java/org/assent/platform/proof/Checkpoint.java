package org.assent.platform.proof;

import java.util.List;

/**
 * The published head of a log, as a text that gets signed (C2SP {@code tlog-checkpoint}).
 *
 * @param origin the name of the log, the same for ever; a URL without its scheme by custom
 * @param head size and root
 * @param extensions further lines, none by custom; kept so that what others wrote is read back as it was signed
 */
public record Checkpoint(String origin, TreeHead head, List<String> extensions) {
    public Checkpoint {
        extensions = List.copyOf(extensions);
        requireLine(origin);
        extensions.forEach(Checkpoint::requireLine);
    }

    public Checkpoint(String origin, TreeHead head) {
        this(origin, head, List.of());
    }

    /** The text that is signed. */
    public String text() {
        StringBuilder text = new StringBuilder()
                .append(origin)
                .append('\n')
                .append(head.size())
                .append('\n')
                .append(head.root().base64())
                .append('\n');
        extensions.forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    /** The checkpoint as it is published: the text and its signature. */
    public SignedNote signedBy(SigningKey key) {
        return SignedNote.of(text()).signedBy(key);
    }

    /**
     * Reads the text of a checkpoint, without its signatures.
     *
     * @throws MalformedProof it is none
     */
    public static Checkpoint parse(String text) {
        if (!text.endsWith("\n")) {
            throw new MalformedProof("a checkpoint ends with a line end");
        }
        List<String> lines = List.of(text.substring(0, text.length() - 1).split("\n", -1));
        if (lines.size() < 3) {
            throw new MalformedProof("a checkpoint has at least three lines");
        }
        try {
            TreeHead head = new TreeHead(size(lines.get(1)), Hash.ofBase64(lines.get(2)));
            return new Checkpoint(lines.get(0), head, lines.subList(3, lines.size()));
        } catch (IllegalArgumentException e) {
            throw new MalformedProof("not a checkpoint: " + e.getMessage(), e);
        }
    }

    /**
     * Reads a published checkpoint that {@code key} must have signed.
     *
     * @throws MalformedProof it is no checkpoint, or not signed by that key, or of another log than the key's
     */
    public static Checkpoint open(String note, VerifierKey key) {
        SignedNote signed = SignedNote.parse(note);
        if (!signed.isSignedBy(key)) {
            throw new MalformedProof("not signed by " + key.name());
        }
        return parse(signed.text());
    }

    private static long size(String line) {
        if (!line.matches("0|[1-9][0-9]{0,18}")) {
            throw new MalformedProof("not a size: " + line);
        }
        return Long.parseLong(line);
    }

    private static void requireLine(String line) {
        if (line.isEmpty() || line.chars().anyMatch(c -> c < 0x20 || c == 0x7f)) {
            throw new IllegalArgumentException("every line of a checkpoint has text and no control characters");
        }
    }
}
