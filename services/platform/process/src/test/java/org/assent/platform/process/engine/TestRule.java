package org.assent.platform.process.engine;

import org.assent.kernel.Basis;
import org.assent.kernel.Rule;

/** A rule that says no when a test wants it. */
enum TestRule implements Rule {
    T1;

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
        return "Not in this test.";
    }
}
