package org.assent.proposals.programme;

import org.assent.kernel.Basis;
import org.assent.kernel.Rule;

/** The rule book of real programmes. */
public enum ProgrammeRule implements Rule {
    PR1("The facts of a programme decided elsewhere are recorded by an administrator or with the demonstration.");

    private final String sentence;

    ProgrammeRule(String sentence) {
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
