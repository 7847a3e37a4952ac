package org.assent.membership.messages;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.assent.kernel.PersonRef;
import org.assent.membership.BreakGlassKind;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Timeline.Page;
import org.jspecify.annotations.Nullable;

/** Openings in an emergency, for everybody to see. */
public interface FindBreakGlass {
    /** A page of openings and requests, the latest first. */
    Page<OpeningView> openings(
            String network, @Nullable BreakGlassKind kind, Moment moment, int limit, @Nullable String cursor);

    Optional<OpeningView> opening(UUID openingId, Moment moment);

    /** The opening under which this person may read the restricted item of that one at the moment; empty where none is open. */
    Optional<OpeningView> open(PersonRef reader, PersonRef subject, Moment moment);

    /** The opening under which this person may read the restricted document at the moment; empty where none is open. */
    Optional<OpeningView> open(PersonRef reader, String network, String item, Moment moment);

    /** How it stands with an opening. */
    enum State {
        ASKED,
        OPEN,
        /** It ended by itself. */
        OVER,
        REFUSED,
        /** It was ended before its time. */
        ENDED
    }

    /**
     * A request and what became of it.
     *
     * @param subject whose item or account it is
     * @param item the restricted document; {@code null} for anything else
     * @param reason why it was asked for
     * @param minutes for how long it is asked
     * @param answeredBy the second person; {@code null} while nobody answered
     * @param until when it closes by itself; {@code null} where it was not opened
     * @param closing why it was refused or ended before its time
     */
    record OpeningView(
            String openingId,
            String network,
            BreakGlassKind kind,
            String subject,
            @Nullable String item,
            String reason,
            long minutes,
            PersonRef requestedBy,
            Instant requestedAt,
            long askedPosition,
            @Nullable PersonRef answeredBy,
            @Nullable Instant answeredAt,
            @Nullable Instant until,
            @Nullable PersonRef closedBy,
            @Nullable Instant closedAt,
            @Nullable String closing) {
        /** How it stands at an instant. */
        public State state(Instant now) {
            if (answeredAt == null) {
                return State.ASKED;
            }
            if (until == null) {
                return State.REFUSED;
            }
            if (closedAt != null) {
                return State.ENDED;
            }
            return now.isBefore(until) ? State.OPEN : State.OVER;
        }

        /** Whose item or account it is. */
        public PersonRef subjectRef() {
            return new PersonRef(subject);
        }
    }
}
