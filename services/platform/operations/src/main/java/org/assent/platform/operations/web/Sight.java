package org.assent.platform.operations.web;

import java.util.Optional;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.operations.Fault;
import org.assent.platform.operations.read.Faults;
import org.assent.platform.operations.read.Health;
import org.assent.platform.web.Installation;
import org.assent.platform.web.record.NetworkOfEntry;
import org.jspecify.annotations.Nullable;

/**
 * What of the installation an administrator of one Network sees: what did not go on in that Network, and where it keeps the
 * installation also what belongs to none.
 */
final class Sight {
    private final Faults faults;
    private final NetworkOfEntry networks;
    private final EventLog log;
    private final Installation installation;

    Sight(Faults faults, NetworkOfEntry networks, EventLog log, Installation installation) {
        this.faults = faults;
        this.networks = networks;
        this.log = log;
        this.installation = installation;
    }

    Faults.Page page(Faults.Wanted wanted, String network) {
        return installation.isShared() ? faults.page(wanted, fault -> sees(fault, network)) : faults.page(wanted);
    }

    long stuck(String network) {
        return installation.isShared()
                ? faults.page(new Faults.Wanted(null, true, 1, null), fault -> sees(fault, network))
                        .total()
                : faults.stuck();
    }

    Optional<Fault> find(String reference, String network) {
        return faults.find(reference).filter(fault -> !installation.isShared() || sees(fault, network));
    }

    /** The health as it concerns the Network: another's numbers and what a program said of them are left out. */
    Health health(Health whole, String network) {
        return keeps(network) ? whole : whole.withoutOthers();
    }

    /** Whether the Network keeps the installation. */
    boolean keeps(String network) {
        return !installation.isShared() || installation.isKeptBy(network);
    }

    /** Whether an order to try something again was given in the Network. */
    boolean sees(RecordedEvent<?> order, String network) {
        return networks.concerns(order, network);
    }

    private boolean sees(Fault fault, String network) {
        String own = networkOf(fault);
        return own == null ? installation.isKeptBy(network) : own.equals(network);
    }

    private @Nullable String networkOf(Fault fault) {
        if (fault.cause() != null) {
            return log.at(fault.cause()).map(networks::of).orElse(null);
        }
        return fault.about() == null ? null : networks.ofStream(fault.about());
    }
}
