package org.assent.proposals.reference;

import org.assent.kernel.Basis;
import org.assent.kernel.Rule;

/** The rule book of reference data. */
public enum ReferenceRule implements Rule {
    RD1(
            Basis.LOCAL_DEFAULT,
            "",
            "Only an administrator adopts reference data; founding the demonstration brings the lists it comes with."),
    RD2(Basis.LOCAL_DEFAULT, "", "A version of a list is adopted once and never changed; a change is a new version."),
    RD3(
            Basis.LOCAL_DEFAULT,
            "",
            "A list has a name in small letters, a version, a source and rows, each with a title and a code of its own.");

    private final Basis basis;
    private final String quote;
    private final String sentence;

    ReferenceRule(Basis basis, String quote, String sentence) {
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
