package org.assent.membership.delegation;

import org.assent.kernel.Basis;
import org.assent.kernel.Rule;

/** The rule book of delegations. */
public enum DelegationRule implements Rule {
    DG1("A member of the Network delegates the own work, and nobody passes on what was delegated."),
    DG2("Work is delegated to another person who sits for the same entity."),
    DG3("A delegation names what is delegated: answers to consultations, proposals, or both."),
    DG4("A delegation runs from one moment to a later one that has not passed, and ends by itself."),
    DG5("The same work is with one person at a time."),
    DG6("A delegation that is in force or to come is ended by either of the two, or by the head of the entity.");

    private final String sentence;

    DelegationRule(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public Basis basis() {
        return Basis.LOCAL_DEFAULT;
    }

    @Override
    public String quote() {
        return "";
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
