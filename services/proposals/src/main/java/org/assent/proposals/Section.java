package org.assent.proposals;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The sections of a concept note, in the order in which people fill them (domain rules, section 5). Each is written by itself and
 * has a version of its own, so that two people can work on one note.
 */
public enum Section {
    TITLE(true),
    PLACE(true),
    ORGANISATIONS(true),
    OBJECTIVES(true),
    TARGETS(true),
    FRAMEWORK(true),
    PERIOD(true),
    BUDGET(true),
    TARGET_GROUPS(true),
    PROBLEM(true),
    APPROACH(true),
    RESULTS(true),
    PRINCIPLES(true),
    MARKERS(true),
    SUSTAINABILITY(false),
    INNOVATION(false),
    CATALYTIC_EFFECT(false);

    private final boolean mandatory;

    Section(boolean mandatory) {
        this.mandatory = mandatory;
    }

    /** Whether a note without it is not submitted. */
    public boolean mandatory() {
        return mandatory;
    }

    /** Its name in addresses and in the keys of its words: {@code target-groups}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The section of that name in an address. */
    public static Optional<Section> of(String key) {
        return Arrays.stream(values())
                .filter(section -> section.key().equals(key))
                .findFirst();
    }
}
