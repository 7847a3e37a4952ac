package org.assent.kernel;

import java.util.List;

/**
 * The answer of the domain when a rule says no. It is a business answer, not a fault: pages and the API show the rule, its
 * sentence and its quote, and the attempt is put on record.
 */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why it was refused, which decides the status of an HTTP answer. */
    public enum Kind {
        /** Not now: 409. */
        STATE,
        /** Not like this: 422. */
        CONTENT,
        /** Not yours to do: 403. */
        RIGHT
    }

    private final transient Rule rule;
    private final Kind kind;
    private final List<String> missing;

    public Refused(Rule rule, Kind kind) {
        this(rule, kind, List.of());
    }

    /**
     * @param missing keys of what is still missing, each with a text {@code missing.<key>} in the message bundles
     */
    public Refused(Rule rule, Kind kind, List<String> missing) {
        super(rule.name() + ": " + rule.sentence(), null, false, false);
        this.rule = rule;
        this.kind = kind;
        this.missing = List.copyOf(missing);
    }

    public Rule rule() {
        return rule;
    }

    public Kind kind() {
        return kind;
    }

    public List<String> missing() {
        return missing;
    }
}
