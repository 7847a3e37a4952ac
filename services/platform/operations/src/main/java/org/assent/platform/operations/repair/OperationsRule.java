package org.assent.platform.operations.repair;

import org.assent.kernel.Basis;
import org.assent.kernel.Rule;

/** The rule book of operations. */
public enum OperationsRule implements Rule {
    OP1("Only an administrator sees what did not go on in the own Network, and has it tried again."),
    OP2("Only what still waits is tried again."),
    OP3("Only the application itself records that it, its database or its mail was out of reach."),
    OP4("Time out of reach has a beginning and an end, and the end lies behind.");

    private final String sentence;

    OperationsRule(String sentence) {
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
