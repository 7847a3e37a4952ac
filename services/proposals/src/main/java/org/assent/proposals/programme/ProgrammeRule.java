package org.assent.proposals.programme;

import org.assent.kernel.Basis;
import org.assent.kernel.Rule;

/** The rule book of real programmes and their imports. */
public enum ProgrammeRule implements Rule {
    PG1(
            Basis.LOCAL_DEFAULT,
            "",
            "The secretariat or a co-chair puts real programmes on record, or whoever operates this installation."),
    PG2(
            Basis.LOCAL_DEFAULT,
            "",
            "A programme has an id of letters, digits and dashes, and its dates are a year, a month or a day.");

    private final Basis basis;
    private final String quote;
    private final String sentence;

    ProgrammeRule(Basis basis, String quote, String sentence) {
        this.basis = basis;
        this.quote = quote;
        this.sentence = sentence;
    }

    @Override
    public Basis basis() {
        return basis;
    }

    @Override
    public String quote() {
        return quote;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
