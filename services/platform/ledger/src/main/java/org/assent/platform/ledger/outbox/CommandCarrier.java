package org.assent.platform.ledger.outbox;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.assent.kernel.Act;
import org.assent.kernel.Channel;
import org.assent.kernel.Refused;
import org.assent.kernel.TextHash;
import org.assent.platform.ledger.Commands;
import org.assent.platform.ledger.Commands.AlreadyExists;
import org.assent.platform.ledger.Commands.KeyReused;
import org.assent.platform.ledger.Commands.TooLarge;
import org.assent.platform.ledger.EventJson;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.ledger.IdempotencyKey;
import org.assent.platform.ledger.Outbox.Carrier;
import org.assent.platform.ledger.Outbox.Consignment;
import org.assent.platform.ledger.Policy;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.ledger.outbox.Policies.Content;

/** Sends the commands of policies by the outside door; the key of policy and position makes each one once. */
public final class CommandCarrier implements Carrier {
    private final Commands commands;
    private final EventLog log;
    private final Policies policies;
    private final Clock clock;

    public CommandCarrier(Commands commands, EventLog log, Policies policies, Clock clock) {
        this.commands = commands;
        this.log = log;
        this.policies = policies;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return Policies.KIND;
    }

    @Override
    public void deliver(Consignment consignment) {
        RecordedEvent<?> cause = log.at(consignment.cause())
                .orElseThrow(() -> new IllegalStateException("there is no event " + consignment.cause()));
        Content content = EventJson.mapper().readValue(consignment.content(), Content.class);
        Optional<?> command = command(content, policies.named(content.policy()), cause);
        if (command.isEmpty()) {
            return;
        }
        Act act = Act.ofSystem(Channel.POLICY, clock.instant().truncatedTo(ChronoUnit.MICROS));
        String hash = TextHash.of(consignment.content()).value();
        try {
            commands.sendBecauseOf(cause, command.get(), act, new IdempotencyKey(consignment.key(), hash));
        } catch (Refused | AlreadyExists | KeyReused | TooLarge e) {
            throw new Undeliverable("the command of " + content.policy() + " was not accepted", e);
        }
    }

    private static Optional<?> command(Content content, Policy<?, ?> policy, RecordedEvent<?> cause) {
        return content.command() == null || content.command().isNull()
                ? Policies.answer(policy, cause)
                : Optional.of(EventJson.mapper().treeToValue(content.command(), policy.command()));
    }
}
