package org.assent.membership;

import java.time.Instant;
import java.util.UUID;
import org.assent.kernel.Ids;

/**
 * The identifiers of what this context keeps. Each follows from what people call the thing, so that entering the same
 * entity twice meets the first and never makes a second.
 */
public final class MembershipIds {
    /** The seat that is the member's unless the head designates otherwise. */
    public static final int FIRST_SEAT = 1;

    /** One member and at most two alternates (domain rules, section 9). */
    public static final int SEATS = 3;

    private MembershipIds() {}

    /** The Network of a country. */
    public static UUID network(String network) {
        return Ids.derived(Instant.EPOCH, "network", network);
    }

    /** An entity in the register of a Network. */
    public static UUID entity(String network, String entity) {
        return Ids.derived(Instant.EPOCH, "entity", network, entity);
    }

    /** A seat of an entity in a Network. */
    public static UUID seat(String network, String entity, int seat) {
        return Ids.derived(Instant.EPOCH, "seat", network, entity, Integer.toString(seat));
    }

    /** Who does whose work in an entity, for a time. */
    public static UUID delegations(String network, String entity) {
        return Ids.derived(Instant.EPOCH, "delegations", network, entity);
    }

    /** An invitation to nominate for a seat, the first, the second and so on. */
    public static UUID nomination(String network, String entity, int seat, int number) {
        return Ids.derived(
                Instant.EPOCH, "nomination", network, entity, Integer.toString(seat), Integer.toString(number));
    }

    /** Whether an entity has such a seat: 1 at first its member's, 2 and 3 its alternates'. */
    public static boolean isSeat(int seat) {
        return seat >= FIRST_SEAT && seat <= SEATS;
    }
}
