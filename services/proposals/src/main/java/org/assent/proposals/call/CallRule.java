package org.assent.proposals.call;

import org.assent.kernel.Basis;
import org.assent.kernel.Rule;

/** The rule book of the call for proposals (domain rules, 4.2). */
public enum CallRule implements Rule {
    T01(
            Basis.SEED,
            "submissions under calls for proposals",
            "The secretariat registers a call once, with fund, code and titles, dates that follow each other and a complete"
                    + " configuration."),
    T02(
            Basis.LOCAL_DEFAULT,
            "",
            "A co-chair opens an announced call while its closing date and the dates before it are still to come."),
    T30(Basis.LOCAL_DEFAULT, "", "A call closes by itself on its date, or before it by a co-chair with a reason.");

    private final Basis basis;
    private final String quote;
    private final String sentence;

    CallRule(Basis basis, String quote, String sentence) {
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
