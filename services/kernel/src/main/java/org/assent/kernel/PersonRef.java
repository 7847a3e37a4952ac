package org.assent.kernel;

/**
 * An opaque reference to a person. Events and read models hold this and never a name.
 *
 * @param value the reference; stable, not derived from a name or an address
 */
public record PersonRef(String value) {
    /** The application itself, where a process step, a policy or the relay acts. */
    public static final PersonRef SYSTEM = new PersonRef("system");

    public PersonRef {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a person reference is never blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
