package org.assent.membership.demonstration;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.assent.kernel.Act;
import org.assent.kernel.Channel;
import org.assent.membership.MembershipIds;
import org.assent.membership.messages.NetworkRegistered;
import org.assent.platform.ledger.Commands;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.ledger.RecordedEvent;

/**
 * The demonstration network. It comes to be by commands, so everything in it is an event. Each act is done unless its event is
 * there already: loading again changes nothing, and a loading that was cut off goes on where it stopped.
 */
public class DemonstrationNetwork {
    /** Its country code. */
    public static final String CODE = FoundingPlan.BLR;

    private final Commands commands;
    private final EventLog log;
    private final Clock clock;
    private final DemonstrationAccounts accounts;

    DemonstrationNetwork(Commands commands, EventLog log, Clock clock, DemonstrationAccounts accounts) {
        this.commands = commands;
        this.log = log;
        this.clock = clock;
        this.accounts = accounts;
    }

    /** The names by which one signs in, the offices of the Network first, then heads, then members. */
    public static List<String> signInNames() {
        return DemonstrationAccounts.names();
    }

    /**
     * Loads what is missing, and makes the accounts that are.
     *
     * @throws IllegalStateException a Network of that country is there which is not a demonstration
     */
    public void load() {
        refuseIfReal();
        FoundingPlan.acts(clock.instant(), log.head()).filter(this::isMissing).forEach(this::send);
        accounts.create();
    }

    /** Loads people on the move: an alternate, an acting head, work that is delegated, an entity without a member. */
    public void rotate() {
        FoundingPlan.rotation(clock.instant(), log.head())
                .filter(this::isMissing)
                .forEach(this::send);
        accounts.create(FoundingPlan.NEWCOMER.headLogin());
    }

    private void refuseIfReal() {
        List<RecordedEvent<?>> network = log.of(MembershipIds.network(CODE));
        boolean real = network.stream()
                .anyMatch(event ->
                        event.payload() instanceof NetworkRegistered registered && !registered.demonstration());
        if (real) {
            throw new IllegalStateException("the Network of this country is a real one; the demonstration stays away");
        }
    }

    private boolean isMissing(FoundingAct act) {
        return log.of(act.stream()).stream().map(RecordedEvent::payload).noneMatch(act.done());
    }

    private void send(FoundingAct act) {
        Instant now = clock.instant();
        commands.send(act.command(), new Act(act.by(), act.as(), null, Channel.DEMONSTRATION, now, log.head()));
    }
}
