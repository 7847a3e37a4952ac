package org.assent.membership.messages;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assent.kernel.PersonRef;
import org.assent.platform.timeline.Moment;
import org.jspecify.annotations.Nullable;

/** Task teams and specialised resources at a moment. What has reached its date is over at that moment, by itself. */
public interface FindTeams {
    /** A page of task teams, the latest first. */
    TeamsPage<TeamView> teams(String network, Wanted wanted, Moment moment);

    Optional<TeamView> team(UUID teamId, Moment moment);

    /** A page of specialised resources, the latest first. */
    TeamsPage<ResourceView> resources(String network, Wanted wanted, Moment moment);

    /**
     * What is asked for.
     *
     * @param active only what is active, or only what is over; {@code null} for both
     * @param text only what contains it in its words; {@code null} for all
     * @param limit at most 500
     * @param cursor where the page begins, as given in {@link TeamsPage#next()}
     */
    record Wanted(
            @Nullable Boolean active,
            @Nullable String text,
            int limit,
            @Nullable String cursor) {}

    /** @param total how many fit what was asked for */
    record TeamsPage<V>(List<V> rows, @Nullable String next, int total) {}

    /** What a team delivered, by whom it was recorded and when. */
    record Delivery(String what, @Nullable String document, PersonRef by, Instant at) {}

    /**
     * @param formed position at which it was formed
     * @param endedAt when it was ended before its date; {@code null} where it was not
     */
    record TeamView(
            String teamId,
            String network,
            String title,
            String mandate,
            String lead,
            List<String> members,
            Instant endsAt,
            Instant formedAt,
            long formed,
            List<Delivery> deliveries,
            @Nullable Instant endedAt,
            @Nullable String endedBecause) {
        /** Whether it is active at an instant. */
        public boolean active(Instant now) {
            return endedAt == null && now.isBefore(endsAt);
        }
    }

    record ResourceView(
            String resourceId,
            String network,
            String what,
            String provider,
            String work,
            Instant until,
            Instant identifiedAt,
            long identified) {
        /** Whether it is there at an instant. */
        public boolean active(Instant now) {
            return now.isBefore(until);
        }
    }
}
