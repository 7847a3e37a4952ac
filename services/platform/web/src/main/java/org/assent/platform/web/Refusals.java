package org.assent.platform.web;

import org.assent.kernel.Refused;
import org.assent.kernel.Rule;

/** Says refusals and rules in the reader's language. A bean. */
public interface Refusals {
    /** What a page shows of a refusal. */
    RefusalView of(Refused refused);

    /** The rule in one sentence. */
    String sentence(Rule rule);

    /** The status that a page with this refusal has: 409, 422 or 403. */
    int status(Refused refused);
}
