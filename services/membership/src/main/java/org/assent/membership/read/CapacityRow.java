package org.assent.membership.read;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.assent.kernel.Capacity;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Role;
import org.assent.kernel.Work;
import org.jspecify.annotations.Nullable;

/**
 * A capacity that a person holds or once held.
 *
 * @param person the reference, a plain column to look for
 * @param held whether it is held; one that ended stays, so that its last holder can still be named
 * @param seat which of the entity's seats in the Network, where it is one; 1 for its member, others for alternates
 * @param term for how long and for whom, where it is carried for another; {@code null} for an office of one's own
 */
record CapacityRow(
        String person,
        String network,
        Role role,
        @Nullable String entity,
        boolean held,
        @Nullable Integer seat,
        @Nullable Term term) {
    /**
     * What is carried for another.
     *
     * @param number its number in the entity
     * @param of for whom; {@code null} for an office that is vacant
     * @param works what of it
     * @param from when it begins
     * @param until when it ends by itself, exclusive
     */
    record Term(int number, @Nullable PersonRef of, List<Work> works, Instant from, Instant until) {}

    static CapacityRow held(PersonRef person, String network, Role role, @Nullable String entity) {
        return new CapacityRow(person.value(), network, role, entity, true, null, null);
    }

    static CapacityRow seated(PersonRef person, String network, String entity, int seat) {
        return new CapacityRow(person.value(), network, Role.MEMBER, entity, true, seat, null);
    }

    static CapacityRow carried(PersonRef person, String network, Role role, String entity, Term term) {
        return new CapacityRow(person.value(), network, role, entity, true, null, term);
    }

    boolean isOf(PersonRef somebody) {
        return person.equals(somebody.value());
    }

    /** Whether it is an office of one's own, whatever of it is with somebody else. */
    boolean own() {
        return held && term == null;
    }

    /** Whether it is carried for another at that instant, for {@code of} and nobody else. */
    boolean carriedAt(Instant instant, @Nullable PersonRef of) {
        return held
                && term != null
                && !instant.isBefore(term.from())
                && instant.isBefore(term.until())
                && Objects.equals(term.of(), of);
    }

    Capacity capacity() {
        return new Capacity(role, network, entity);
    }

    CapacityRow ended() {
        return new CapacityRow(person, network, role, entity, false, seat, term);
    }
}
