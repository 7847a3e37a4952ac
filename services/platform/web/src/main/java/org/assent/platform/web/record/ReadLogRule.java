package org.assent.platform.web.record;

import org.assent.kernel.Basis;
import org.assent.kernel.Rule;

/** The rule book of the log of reads. */
public enum ReadLogRule implements Rule {
    RL1(Basis.LOCAL_DEFAULT, "", "Who read restricted items is read by an auditor; that reading is on record as well.");

    private final Basis basis;
    private final String quote;
    private final String sentence;

    ReadLogRule(Basis basis, String quote, String sentence) {
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
