package org.assent.proposals;

import org.assent.kernel.Act;
import org.assent.kernel.Channel;

/** Who may put real programmes on record: a pure function of the act, asked by the rules of two aggregates. */
public final class Importing {
    private Importing() {}

    /**
     * Whether the act is a co-chair's or the secretariat's, or that of the application itself: the demonstration with what it
     * comes with, the operator's command with a file. An administrator configures and acts in no role of the domain.
     */
    public static boolean isAllowed(Act act) {
        return switch (act.capacity().role()) {
            case CO_CHAIR, SECRETARIAT -> true;
            case SYSTEM -> act.channel() == Channel.IMPORT || act.channel() == Channel.DEMONSTRATION;
            default -> false;
        };
    }
}
