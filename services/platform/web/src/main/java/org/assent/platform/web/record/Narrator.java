package org.assent.platform.web.record;

import java.util.Optional;
import org.assent.platform.ledger.RecordedEvent;

/** Tells the events of one context in the reader's language; a bean of the context. Every event has one that tells it. */
public interface Narrator {
    Optional<Story> tell(RecordedEvent<?> event);
}
