package org.assent.app.command;

import java.io.PrintStream;

/** A bar that grows in one line; it needs no terminal. */
final class Progress {
    private static final int WIDTH = 50;

    private final PrintStream out;
    private int shown;

    Progress(PrintStream out, String what) {
        this.out = out;
        out.print(what + " [");
        out.flush();
    }

    void at(long done, long all) {
        grow((int) Math.min(WIDTH, done * WIDTH / Math.max(1, all)));
    }

    void end() {
        grow(WIDTH);
        out.println("]");
    }

    private void grow(int width) {
        if (width > shown) {
            out.print("=".repeat(width - shown));
            out.flush();
            shown = width;
        }
    }
}
