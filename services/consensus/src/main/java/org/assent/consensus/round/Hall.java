package org.assent.consensus.round;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assent.consensus.Attendance;
import org.assent.consensus.Roll;
import org.assent.rules.consensus.MeetingFacts;
import org.jspecify.annotations.Nullable;

/** The meeting of the UNCT as a round knows it: who is there, and whether the chair has asked for objections (CR10). */
final class Hall {
    private final Map<String, Attendance> present = new LinkedHashMap<>();
    private @Nullable Instant concludedAt;

    void attend(List<Attendance> attendance) {
        present.clear();
        attendance.forEach(seat -> present.put(seat.entity(), seat));
    }

    void conclude(Instant at) {
        concludedAt = at;
    }

    /** Whether the same was recorded already. */
    boolean holds(List<Attendance> attendance) {
        return List.copyOf(present.values()).equals(attendance);
    }

    boolean isPresent(String entity) {
        return present.containsKey(entity);
    }

    List<String> present(Roll roll) {
        return roll.entities().stream().filter(this::isPresent).toList();
    }

    List<String> absent(Roll roll) {
        return roll.entities().stream().filter(entity -> !isPresent(entity)).toList();
    }

    /** As the consensus test looks at it, were it concluded at that instant. */
    MeetingFacts concluded(Instant at) {
        return MeetingFacts.concluded(present.keySet(), at);
    }

    /** As the consensus test looks at it. */
    MeetingFacts facts(@Nullable SilenceClock confirmation) {
        return new MeetingFacts(present.keySet(), concludedAt, confirmation == null ? null : confirmation.expiresAt());
    }
}
