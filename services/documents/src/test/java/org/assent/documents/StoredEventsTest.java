package org.assent.documents;

import java.util.stream.Stream;
import org.assent.testing.ApprovedSamples;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class StoredEventsTest {
    @TestFactory
    Stream<DynamicTest> stored_events_stay_readable() {
        return ApprovedSamples.of(
                DocumentsConfiguration.eventTypes(), SomeDossier.all().toArray());
    }
}
