package org.assent.consensus.messages;

import java.util.List;
import java.util.UUID;
import org.assent.consensus.Attendance;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A co-chair or the secretariat records who of the roll is present at the meeting; a later record replaces it (CR10). */
public record RecordAttendance(@TargetAggregateIdentifier UUID roundId, List<Attendance> attendance) {
    public RecordAttendance {
        attendance = List.copyOf(attendance);
    }
}
