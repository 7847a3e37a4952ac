package org.assent.membership.sheet;

/** A file of which no line can be read. The sentence is under {@link #key()} in the bundle of nominations. */
public final class RollRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] arguments;

    RollRefused(String problem, Object... arguments) {
        super("roll.file.problem." + problem, null, false, false);
        this.key = "roll.file.problem." + problem;
        this.arguments = arguments.clone();
    }

    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments.clone();
    }
}
