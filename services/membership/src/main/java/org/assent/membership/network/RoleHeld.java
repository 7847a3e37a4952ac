package org.assent.membership.network;

import java.util.Objects;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Role;
import org.jspecify.annotations.Nullable;

/** A role that the Network gave to a person. */
record RoleHeld(PersonRef person, Role role, @Nullable String entity) {
    /** Whether the Network may give the role for that entity at all. */
    boolean belongs(ChairModel chairs) {
        return switch (role) {
            case CO_CHAIR -> entity != null && chairs.coChairs().contains(entity);
            case SECRETARIAT -> chairs.secretariat().equals(entity);
            default -> entity == null;
        };
    }

    /** Whether this is the same office, whoever holds it. */
    boolean sameOffice(RoleHeld other) {
        return role == other.role && Objects.equals(entity, other.entity);
    }

    /** Whether the role keeps its holder apart from the work of the Network. */
    boolean apart() {
        return role == Role.AUDITOR || role == Role.ADMINISTRATOR;
    }
}
