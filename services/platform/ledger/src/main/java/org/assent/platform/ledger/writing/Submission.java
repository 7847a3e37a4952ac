package org.assent.platform.ledger.writing;

import java.util.List;
import org.assent.platform.ledger.Outbox.Consignment;
import org.jspecify.annotations.Nullable;

/** What one command wants stored: all of it or nothing. */
public record Submission(List<NewEvent> events, @Nullable KeyUse key, List<Consignment> consignments) {
    public Submission {
        events = List.copyOf(events);
        consignments = List.copyOf(consignments);
    }

    public static Submission of(List<NewEvent> events) {
        return new Submission(events, null, List.of());
    }

    boolean isEventsOnly() {
        return key == null && consignments.isEmpty();
    }
}
