package org.assent.app.command;

import java.io.PrintStream;
import java.util.List;

/** One thing an operator can ask for on the command line. */
public interface Command {
    /** What is typed. */
    String name();

    /** What it does, in one line. */
    String summary();

    /**
     * Does it.
     *
     * @return the exit status, 0 only if all went well
     */
    int run(List<String> arguments, PrintStream out, PrintStream err);
}
