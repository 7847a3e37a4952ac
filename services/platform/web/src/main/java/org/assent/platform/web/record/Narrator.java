package org.assent.platform.web.record;

import java.util.Optional;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.web.Times;

/** Tells the events of one context in the reader's language; a bean of the context. Every event has one that tells it. */
public interface Narrator {
    /** @param times tells instants in the zone of the Network */
    Optional<Story> tell(RecordedEvent<?> event, Times times);
}
