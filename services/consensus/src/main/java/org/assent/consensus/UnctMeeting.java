package org.assent.consensus;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The meeting of the UNCT in which a round is taken (CR10).
 *
 * @param at when it is held
 * @param place where, or how to join it
 * @param meetingId where the meeting has a record of its own; {@code null} otherwise
 */
public record UnctMeeting(
        Instant at, String place, @Nullable UUID meetingId) {}
