package org.assent.membership;

import org.assent.kernel.Act;
import org.assent.kernel.Channel;
import org.assent.kernel.Role;

/** Who may configure a Network: a pure function of the act, asked by the rules of several aggregates. */
public final class Configuring {
    private Configuring() {}

    /** Whether the act is an administrator's of this Network. */
    public static boolean byAdministrator(Act act, String network) {
        String held = act.capacity().network();
        return act.capacity().is(Role.ADMINISTRATOR) && (held == null || held.equals(network));
    }

    /**
     * Whether the act founds the demonstration network. Nobody can be its administrator before it is there, so the loader may
     * fill what is empty, and nothing else.
     */
    public static boolean byFounder(Act act) {
        return act.channel() == Channel.DEMONSTRATION && act.capacity().is(Role.SYSTEM);
    }
}
