package org.assent.platform.web.security;

import org.assent.kernel.Basis;
import org.assent.kernel.Rule;

/** The rule book of signing in. */
public enum SignInRule implements Rule {
    SU1(
            "Who adopts or submits has shown a second factor a short while before; an objection without one counts, as unconfirmed.");

    private final String sentence;

    SignInRule(String sentence) {
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
