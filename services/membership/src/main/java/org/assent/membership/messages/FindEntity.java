package org.assent.membership.messages;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Work;
import org.assent.membership.messages.FindDirectory.EntityView;
import org.assent.platform.timeline.Moment;
import org.jspecify.annotations.Nullable;

/** One entity of a Network: who heads it and did, who acts for whom, and until when. */
public interface FindEntity {
    Optional<EntityFileView> entity(String network, String entity, Moment moment);

    /** The work of members that is with somebody else at the moment, by entity. */
    Map<String, List<TermView>> delegated(String network, Moment moment);

    /** An entity of the same Network for which the person is head or acts at some time between the two instants; empty for none. */
    Optional<String> headedElsewhere(
            String network, String entity, PersonRef person, Instant from, Instant until, Moment moment);

    /**
     * @param readAt position at which it was read
     * @param acting who acts at the moment instead of the head; {@code null} for nobody
     * @param heads who headed it, the latest first
     * @param accreditations who was accredited to act, the latest first
     * @param delegations whose work was given to whom, the latest first
     */
    record EntityFileView(
            EntityView entity,
            long readAt,
            @Nullable PersonRef acting,
            List<TenureView> heads,
            List<TermView> accreditations,
            List<TermView> delegations) {}

    /** @param until {@code null} for who heads it at the moment */
    record TenureView(
            PersonRef person, Instant from, @Nullable Instant until) {}

    /**
     * What one person carries for another.
     *
     * @param of for whom; {@code null} for a vacant office
     * @param works what of it
     * @param until when it ends by itself, exclusive
     */
    record TermView(
            int number,
            PersonRef person,
            @Nullable PersonRef of,
            List<Work> works,
            Instant from,
            Instant until,
            TermState state) {
        /** Whether it is in force or still to come. */
        public boolean stands() {
            return state == TermState.RUNNING || state == TermState.TO_COME;
        }
    }

    /** How a term stands at the moment. */
    enum TermState {
        TO_COME,
        RUNNING,
        /** It ended on its day. */
        OVER,
        /** It was ended earlier, or ended with the office of whom it was carried for. */
        ENDED
    }
}
