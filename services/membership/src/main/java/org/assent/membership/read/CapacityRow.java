package org.assent.membership.read;

import org.assent.kernel.Capacity;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Role;
import org.jspecify.annotations.Nullable;

/**
 * A capacity that a person holds or once held.
 *
 * @param person the reference, a plain column to look for
 * @param held whether it is held; one that ended stays, so that its last holder can still be named
 */
record CapacityRow(
        String person, String network, Role role, @Nullable String entity, boolean held) {
    static CapacityRow held(PersonRef person, String network, Role role, @Nullable String entity) {
        return new CapacityRow(person.value(), network, role, entity, true);
    }

    Capacity capacity() {
        return new Capacity(role, network, entity);
    }

    CapacityRow ended() {
        return new CapacityRow(person, network, role, entity, false);
    }
}
