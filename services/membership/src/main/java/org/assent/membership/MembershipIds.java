package org.assent.membership;

import java.time.Instant;
import java.util.UUID;
import org.assent.kernel.Ids;

/**
 * The identifiers of what this context keeps. Each follows from what people call the thing, so that entering the same
 * entity twice meets the first and never makes a second.
 */
public final class MembershipIds {
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
}
