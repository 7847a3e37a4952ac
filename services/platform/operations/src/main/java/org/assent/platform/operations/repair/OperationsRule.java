package org.assent.platform.operations.repair;

import org.assent.kernel.Basis;
import org.assent.kernel.Rule;

/** The rule book of operations. */
public enum OperationsRule implements Rule {
    OP1("Only an administrator sees what did not go on, and has it tried again."),
    OP2("Only what still waits is tried again.");

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
