package org.assent.proposals.sheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of a sheet, with their numbers; lines that were taken too early can be given back. */
final class SheetLines implements AutoCloseable {
    /** No row can be so long: an entry of the record has at most 60,000 bytes. */
    static final int LONGEST = 100_000;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final BufferedReader reader;
    private final Deque<String> givenBack = new ArrayDeque<>();
    private long number;
    private boolean afterReturn;

    SheetLines(SheetContent content) throws IOException {
        reader = new BufferedReader(new InputStreamReader(content.open(), StandardCharsets.UTF_8));
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
    }

    /** The number of the line that was taken last, from 1. */
    long number() {
        return number;
    }

    /** The next line without its end; {@code null} after the last. Of a line that is too long only the beginning. */
    @Nullable
    String next() throws IOException {
        String line = givenBack.isEmpty() ? read() : givenBack.removeFirst();
        if (line != null) {
            number++;
        }
        return line;
    }

    /** Gives back the lines that were taken last, the first of them first. */
    void giveBack(List<String> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            givenBack.addFirst(lines.get(i));
        }
        number -= lines.size();
    }

    private @Nullable String read() throws IOException {
        StringBuilder line = new StringBuilder();
        int next = reader.read();
        if (next == '\n' && afterReturn) {
            next = reader.read();
        }
        afterReturn = false;
        if (next < 0) {
            return null;
        }
        while (next >= 0 && next != '\n' && next != '\r') {
            if (line.length() <= LONGEST) {
                line.append((char) next);
            }
            next = reader.read();
        }
        afterReturn = next == '\r';
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
