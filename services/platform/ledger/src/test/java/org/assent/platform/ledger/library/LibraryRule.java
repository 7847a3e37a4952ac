package org.assent.platform.ledger.library;

import org.assent.kernel.Basis;
import org.assent.kernel.Rule;

/** The rules of the tests' library. */
public enum LibraryRule implements Rule {
    L1("A book is lent to one reader at a time."),
    L2("Only members borrow.");

    private final String sentence;

    LibraryRule(String sentence) {
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
