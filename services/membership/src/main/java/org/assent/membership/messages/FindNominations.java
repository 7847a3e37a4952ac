package org.assent.membership.messages;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Role;
import org.assent.membership.FormalDefect;
import org.assent.membership.RollSheet;
import org.assent.membership.SeatState;
import org.assent.platform.timeline.Moment;
import org.jspecify.annotations.Nullable;

/** How the seats of a Network stand: held, nominated for, invited for, free. */
public interface FindNominations {
    /** A page of seats: the member's seat of each entity on the Network roll, and every seat of which there is something to tell. */
    NominationsView nominations(String network, Wanted wanted, Moment moment);

    /** One seat of an entity in the register; empty where there is no such entity or seat. */
    Optional<SeatStanding> seat(String network, String entity, int seat, Moment moment);

    /** All invitations for a seat, the latest first. */
    List<InvitationView> invitations(String network, String entity, int seat, Moment moment);

    /** The entities on the Network roll that have no member and whose member's seat waits for nobody. */
    default List<SeatStanding> withoutMember(String network, Moment moment) {
        return nominations(network, Wanted.all(), moment).seats().stream()
                .filter(seat -> !seat.alternate() && seat.state().empty())
                .toList();
    }

    /**
     * What is asked for.
     *
     * @param state only seats that stand so; {@code null} for all
     * @param entity only entities whose acronym or name contains it; {@code null} for all
     * @param limit at most 500
     * @param cursor where the page begins, as given in {@link NominationsView#next()}
     */
    record Wanted(
            @Nullable SeatState state,
            @Nullable String entity,
            int limit,
            @Nullable String cursor) {
        /** Every seat of a Network of usual size. */
        public static Wanted all() {
            return new Wanted(null, null, 500, null);
        }
    }

    /**
     * @param total how many seats fit what was asked for
     */
    record NominationsView(
            String network,
            long readAt,
            List<SeatStanding> seats,
            @Nullable String next,
            int total) {}

    /**
     * A seat as it stands.
     *
     * @param alternate whether it is an alternate's
     * @param onNetworkRoll whether its entity has seats in the Network at all
     * @param since since when it stands so; {@code null} where nothing ever happened to it
     * @param turn whose act is waited for; {@code null} for nobody's
     * @param invitation the last one
     */
    record SeatStanding(
            String network,
            String entity,
            String nameEnglish,
            @Nullable String nameRussian,
            boolean onNetworkRoll,
            int seat,
            boolean alternate,
            SeatState state,
            @Nullable Instant since,
            @Nullable Role turn,
            @Nullable Sitting holder,
            @Nullable Sitting nominee,
            @Nullable Returned returned,
            @Nullable InvitationView invitation) {
        /** Until when the head is expected to answer; {@code null} where no invitation waits. */
        public @Nullable Instant dueAt() {
            InvitationView last = invitation;
            return last != null && last.state().open() && turn == Role.HEAD_OF_AGENCY ? last.dueAt() : null;
        }
    }

    /**
     * Who holds a seat or is nominated for it.
     *
     * @param nominator who nominated; {@code null} for one taken over from an earlier roll
     * @param takenOverFrom that roll
     */
    record Sitting(
            PersonRef person,
            String function,
            boolean migrationRelated,
            @Nullable String justification,
            @Nullable PersonRef nominator,
            @Nullable RollSheet takenOverFrom,
            @Nullable Instant since) {}

    /** Why a nomination went back to the head. */
    record Returned(FormalDefect defect, @Nullable String note, Instant at) {}
}
