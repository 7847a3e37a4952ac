package org.assent.consensus.messages;

import java.util.List;
import java.util.UUID;
import org.assent.consensus.Attendance;

/**
 * Who of the roll was present or represented (CR10).
 *
 * @param needed how many must be present for a decision
 */
public record AttendanceRecorded(UUID roundId, List<Attendance> attendance, int needed) {
    public AttendanceRecorded {
        attendance = List.copyOf(attendance);
    }
}
