package org.assent.platform.web;

import java.util.List;
import org.assent.platform.web.parts.FieldProblem;

/**
 * What was sent cannot be understood: 400, or 413 where it is too much, with a sentence for people. Not for the answers of a
 * rule, which are {@link org.assent.kernel.Refused}.
 */
public final class BadInput extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int BAD = 400;
    private static final int TOO_LARGE = 413;

    private final int status;
    private final String key;
    private final transient Object[] arguments;
    private final transient List<FieldProblem> fields;

    /**
     * @param key the sentence in the message bundles
     * @param arguments what the sentence names
     */
    public BadInput(String key, Object... arguments) {
        this(List.of(), key, arguments);
    }

    /** With what is wrong in each field. */
    public BadInput(List<FieldProblem> fields, String key, Object... arguments) {
        this(BAD, fields, key, arguments);
    }

    private BadInput(int status, List<FieldProblem> fields, String key, Object... arguments) {
        super(key, null, false, false);
        this.status = status;
        this.key = key;
        this.arguments = arguments.clone();
        this.fields = List.copyOf(fields);
    }

    /** More was sent than is taken. */
    public static BadInput tooLarge(List<FieldProblem> fields, String key, Object... arguments) {
        return new BadInput(TOO_LARGE, fields, key, arguments);
    }

    /** The status of the answer. */
    public int status() {
        return status;
    }

    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments.clone();
    }

    public List<FieldProblem> fields() {
        return fields;
    }
}
