package org.assent.membership.breakglass;

import org.assent.kernel.Basis;
import org.assent.kernel.Rule;

/** The rule book of openings in an emergency. */
public enum BreakGlassRule implements Rule {
    BK1(
            Basis.LOCAL_DEFAULT,
            "",
            "An administrator or a co-chair asks for a break-glass opening; to read a document a head or a member does as well."),
    BK2(Basis.LOCAL_DEFAULT, "", "An opening has a reason, and lasts 24 hours at most."),
    BK3(Basis.LOCAL_DEFAULT, "", "An opening is for one item or account that exists, and never for a decision."),
    BK4(Basis.LOCAL_DEFAULT, "", "A co-chair, an administrator or an auditor answers a request for an opening."),
    BK5(
            Basis.LOCAL_DEFAULT,
            "",
            "An opening takes two persons: neither who asked nor whose account or document it is answers the request."),
    BK6(Basis.LOCAL_DEFAULT, "", "A request is answered once."),
    BK7(Basis.LOCAL_DEFAULT, "", "Who refuses an opening, or ends one before its time, says why."),
    BK8(Basis.LOCAL_DEFAULT, "", "Only what is open can be ended.");

    private final Basis basis;
    private final String quote;
    private final String sentence;

    BreakGlassRule(Basis basis, String quote, String sentence) {
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
