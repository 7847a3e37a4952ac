package org.assent.membership.messages;

import java.time.Instant;
import java.util.List;
import org.assent.kernel.PersonRef;
import org.assent.membership.messages.FindUnctRoll.Residency;
import org.assent.platform.timeline.Moment;
import org.jspecify.annotations.Nullable;

/** Who is in a Network: entities with their rolls, heads and members. */
public interface FindDirectory {
    /** A page of the directory, the RCO first and then by acronym. */
    DirectoryView directory(String network, Wanted wanted, Moment moment);

    /** Which roll a reader asks for. */
    enum Roll {
        NETWORK,
        UNCT
    }

    /**
     * What is asked for.
     *
     * @param roll only entities on this roll; {@code null} for all
     * @param text only entities whose acronym or name contains it; {@code null} for all
     * @param limit at most 500
     * @param cursor where the page begins, as given in {@link DirectoryView#next()}
     */
    record Wanted(
            @Nullable Roll roll,
            @Nullable String text,
            int limit,
            @Nullable String cursor) {
        /** Everything a Network of usual size holds. */
        public static Wanted all() {
            return new Wanted(null, null, 500, null);
        }
    }

    /**
     * @param total how many entities fit what was asked for
     * @param onNetworkRoll how many entities the Network has, whatever was asked for
     * @param onUnctRoll how many of all entities have a seat in the UNCT
     */
    record DirectoryView(
            String network,
            long readAt,
            List<EntityView> entities,
            @Nullable String next,
            int total,
            int onNetworkRoll,
            int onUnctRoll) {}

    /**
     * An entity as the directory shows it.
     *
     * @param acting who acts at the moment instead of the head; {@code null} for nobody
     */
    record EntityView(
            String entity,
            String nameEnglish,
            @Nullable String nameRussian,
            String entityType,
            @Nullable String dacCode,
            Residency residency,
            Rolls rolls,
            @Nullable String mailAddress,
            @Nullable PersonRef head,
            @Nullable Instant headFrom,
            @Nullable ActingView acting,
            List<SeatView> seats) {}

    /** @param until when it ends by itself, exclusive */
    record ActingView(PersonRef person, Instant until) {}

    /** A seat that is nominated for or held. */
    record SeatView(int seat, PersonRef person, String function, boolean migrationRelated, boolean registered) {}
}
