package org.assent.proposals.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A file as it was sent, read once from end to end before anything is done with it: its hash, its length, and whether it is text
 * in UTF-8 at all. It is never held in memory.
 *
 * @param name for people, without the path it had
 * @param sha256 hash of the bytes, in hexadecimal
 */
record SheetFile(String name, String sha256, long bytes, long lines) {
    /** A sheet of programmes has some ten kilobytes; what is so much larger is another file. */
    static final long LARGEST = 20L * 1024 * 1024;

    /** As many lines as one import deals with. */
    static final long MOST_LINES = 20_000;

    private static final int LONGEST_NAME = 120;
    private static final int MEGABYTE = 1024 * 1024;

    /**
     * Reads the file from end to end.
     *
     * @throws SheetRefused it is no text in UTF-8, empty, or too large
     */
    static SheetFile inspect(@Nullable String name, SheetContent content) throws IOException {
        try (InputStream in = content.open()) {
            return new Inspection().of(cleaned(name), in);
        }
    }

    private static String cleaned(@Nullable String name) {
        String last = name == null ? "" : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("\\p{Cntrl}|\\p{Cs}", "").strip();
        if (plain.isEmpty()) {
            return "programmes.csv";
        }
        return plain.length() <= LONGEST_NAME ? plain : plain.substring(0, LONGEST_NAME);
    }

    /** One reading of one file. */
    private static final class Inspection {
        private final byte[] buffer = new byte[1 << 16];
        private final CharBuffer characters = CharBuffer.allocate(1 << 16);
        private final MessageDigest digest = sha256();
        private final CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        private long bytes;
        private long lineEnds;
        private boolean afterReturn;
        private boolean inLine;

        SheetFile of(String name, InputStream in) throws IOException {
            int kept = 0;
            int read = in.read(buffer, 0, buffer.length);
            refuseOtherKinds(Math.max(read, 0));
            while (read >= 0) {
                digest.update(buffer, kept, read);
                bytes += read;
                if (bytes > LARGEST) {
                    throw new SheetRefused("too-large", LARGEST / MEGABYTE);
                }
                kept = decode(kept, read, false);
                read = in.read(buffer, kept, buffer.length - kept);
            }
            decode(kept, 0, true);
            long lines = lineEnds + (inLine ? 1 : 0);
            if (lines > MOST_LINES) {
                throw new SheetRefused("too-many-lines", MOST_LINES);
            }
            return new SheetFile(name, HexFormat.of().formatHex(digest.digest()), bytes, lines);
        }

        /** @return how many bytes of a character that is not complete are kept at the beginning of the buffer */
        private int decode(int kept, int read, boolean end) {
            ByteBuffer waiting = ByteBuffer.wrap(buffer, 0, kept + read);
            count(buffer, kept, kept + read);
            characters.clear();
            CoderResult result = decoder.decode(waiting, characters, end);
            if (result.isError()) {
                // The lines of this stretch were counted to its end; the bad byte stands further up.
                throw new SheetRefused("encoding", lineEnds - lineEndsAfter(waiting.position(), kept + read) + 1);
            }
            waiting.compact();
            return waiting.position();
        }

        private long lineEndsAfter(int from, int to) {
            long ends = 0;
            for (int i = from; i < to; i++) {
                boolean end = buffer[i] == '\n' || (buffer[i] == '\r' && (i + 1 == to || buffer[i + 1] != '\n'));
                ends += end ? 1 : 0;
            }
            return ends;
        }

        private void count(byte[] read, int from, int to) {
            for (int i = from; i < to; i++) {
                byte next = read[i];
                if (next == '\r' || (next == '\n' && !afterReturn)) {
                    lineEnds++;
                }
                afterReturn = next == '\r';
                inLine = next != '\r' && next != '\n';
            }
        }

        /** Workbooks and UTF-16 are told apart by how they begin, because who sends them needs to hear something else. */
        private void refuseOtherKinds(int read) {
            int first = read > 0 ? buffer[0] & 0xff : -1;
            int second = read > 1 ? buffer[1] & 0xff : -1;
            if (first < 0) {
                throw new SheetRefused("empty");
            }
            if (first == 'P' && second == 'K') {
                throw new SheetRefused("workbook");
            }
            if ((first == 0xff && second == 0xfe) || (first == 0xfe && second == 0xff)) {
                throw new SheetRefused("encoding", 1);
            }
        }

        private static MessageDigest sha256() {
            try {
                return MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java has SHA-256", e);
            }
        }
    }
}
