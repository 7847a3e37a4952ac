package org.assent.platform.operations.web;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.assent.kernel.Act;
import org.assent.kernel.Role;
import org.assent.platform.ledger.Commands;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.ledger.IdempotencyKey;
import org.assent.platform.ledger.Receipt;
import org.assent.platform.ledger.Subscriptions;
import org.assent.platform.operations.Fault;
import org.assent.platform.operations.FaultIds;
import org.assent.platform.operations.FaultKind;
import org.assent.platform.operations.messages.TryAgain;
import org.assent.platform.operations.retry.Retries;
import org.assent.platform.web.Unknown;

/** Orders that something is tried again; for page and API alike. */
final class Retrying {
    /** How long a page waits until the order is carried out; if it takes longer the page simply still shows the fault. */
    private static final long WAIT_MILLIS = 2_000;

    private final Sight sight;
    private final EventLog log;
    private final Commands commands;
    private final Subscriptions subscriptions;

    Retrying(Sight sight, EventLog log, Commands commands, Subscriptions subscriptions) {
        this.sight = sight;
        this.log = log;
        this.commands = commands;
        this.subscriptions = subscriptions;
    }

    Receipt order(String reference, Act act, IdempotencyKey key) throws InterruptedException {
        UUID faultId = FaultIds.of(reference);
        String network = Objects.requireNonNullElse(act.capacity().network(), "");
        Optional<Fault> fault = sight.find(reference, network);
        if (fault.isEmpty()
                && act.capacity().is(Role.ADMINISTRATOR)
                && log.of(faultId).stream().noneMatch(order -> sight.sees(order, network))) {
            throw new Unknown("fault " + reference);
        }
        Receipt receipt = commands.send(command(faultId, reference, fault), act, key);
        boolean unused = subscriptions.await(Retries.GROUP, receipt.position(), WAIT_MILLIS);
        return receipt;
    }

    private static TryAgain command(UUID faultId, String reference, Optional<Fault> found) {
        return found.map(fault -> new TryAgain(
                        faultId,
                        reference,
                        fault.kind(),
                        fault.process(),
                        fault.element(),
                        fault.cause(),
                        fault.carrier(),
                        fault.tries(),
                        true))
                .orElseGet(() -> new TryAgain(faultId, reference, FaultKind.SENDING, null, null, null, null, 0, false));
    }
}
