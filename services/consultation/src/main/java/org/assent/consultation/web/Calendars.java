package org.assent.consultation.web;

import java.util.UUID;
import org.assent.consultation.messages.ConsultationOpened;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.web.Unknown;
import org.assent.rules.time.WorkingCalendar;

/** The working calendar that a round was opened with. */
final class Calendars {
    private Calendars() {}

    static WorkingCalendar of(EventLog log, UUID roundId) {
        return log.of(roundId).stream()
                .map(RecordedEvent::payload)
                .filter(ConsultationOpened.class::isInstance)
                .map(ConsultationOpened.class::cast)
                .findFirst()
                .map(ConsultationOpened::calendar)
                .orElseThrow(() -> new Unknown("consultation " + roundId));
    }
}
