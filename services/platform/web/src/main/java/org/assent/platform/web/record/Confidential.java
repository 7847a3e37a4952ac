package org.assent.platform.web.record;

import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.web.SignedIn;

/** What a reader may not see of the log yet; a bean of the context whose rule it is. */
public interface Confidential {
    boolean hides(RecordedEvent<?> event, SignedIn reader);
}
