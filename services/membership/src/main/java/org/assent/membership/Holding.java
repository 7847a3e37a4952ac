package org.assent.membership;

import java.util.List;
import org.assent.kernel.Act;
import org.assent.kernel.Role;

/** Whether an act is done in one of some roles in a Network: a pure function of the act, asked by the rules. */
public final class Holding {
    private Holding() {}

    /** Who audits or administers may do so for the whole installation; every other role belongs to one Network. */
    public static boolean anyOf(Act act, String network, Role... roles) {
        String held = act.capacity().network();
        boolean here = held == null ? belongsToAll(act.capacity().role()) : held.equals(network);
        return here && List.of(roles).contains(act.capacity().role());
    }

    private static boolean belongsToAll(Role role) {
        return role == Role.AUDITOR || role == Role.ADMINISTRATOR;
    }
}
