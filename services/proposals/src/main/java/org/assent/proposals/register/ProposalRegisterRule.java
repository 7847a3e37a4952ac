package org.assent.proposals.register;

import org.assent.kernel.Basis;
import org.assent.kernel.Rule;

/** The rule book of the register of proposals. */
public enum ProposalRegisterRule implements Rule {
    PN1("A proposal gets its number from the register when it is brought in, and nobody gives one by hand.");

    private final String sentence;

    ProposalRegisterRule(String sentence) {
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
