package org.assent.platform.web.security;

import org.assent.kernel.Basis;
import org.assent.kernel.Rule;

/** The rule book of signing in. */
public enum SignInRule implements Rule {
    SU1(
            "Who adopts, submits or opens something restricted has shown a second factor a short while before; an objection without one counts, as unconfirmed."),
    SU2(
            "Only an administrator sees the accounts of the own Network, opens a closed one and ends the sessions of others."),
    SU3("Only the secretariat and an administrator see invitations, send them again and take them back."),
    SU4("Only an administrator and an auditor read who signed in and what failed."),
    SU5(
            "Only an auditor reads the record as a seat could read it at a moment, and never more of it than an auditor may read.");

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
