package org.assent.consultation;

import java.util.stream.Stream;
import org.assent.testing.ApprovedSamples;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class StoredEventsTest {
    @TestFactory
    Stream<DynamicTest> stored_events_stay_readable() {
        return ApprovedSamples.of(
                ConsultationConfiguration.eventTypes(), SomeEvents.all().toArray());
    }
}
