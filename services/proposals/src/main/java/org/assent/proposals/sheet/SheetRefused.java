package org.assent.proposals.sheet;

/** A file of which no row can be read. The sentence is under {@link #key()} in the bundle {@link #BUNDLE}. */
public final class SheetRefused extends RuntimeException {
    /** Sentences about files and rows, in both languages. */
    public static final String BUNDLE = "org.assent.proposals.sheet.problems";

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] arguments;

    SheetRefused(String problem, Object... arguments) {
        super("import.file." + problem, null, false, false);
        this.key = "import.file." + problem;
        this.arguments = arguments.clone();
    }

    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments.clone();
    }
}
