package org.assent.platform.ledger.outbox;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assent.platform.ledger.EventJson;
import org.assent.platform.ledger.Outbox;
import org.assent.platform.ledger.Outbox.Consignment;
import org.assent.platform.ledger.Policy;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.ledger.Subscription;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/** Asks every policy about every event, and puts the commands that follow into the outbox. */
public final class Policies implements Subscription.Handler {
    /** The subscription of all policies. A policy added later begins where the group stands then. */
    public static final String GROUP = "policies";

    static final String KIND = "command";

    private static final Logger LOG = LoggerFactory.getLogger(Policies.class);

    private final Map<String, Policy<?, ?>> policies = new LinkedHashMap<>();
    private final Outbox outbox;

    public Policies(List<Policy<?, ?>> all, Outbox outbox) {
        this.outbox = outbox;
        for (Policy<?, ?> policy : all) {
            if (policies.put(policy.name(), policy) != null) {
                throw new IllegalStateException("two policies are called " + policy.name());
            }
        }
    }

    /**
     * What is stored for the relay.
     *
     * @param command the command as JSON; {@code null} where the policy failed and is to be asked again on delivery
     */
    record Content(String policy, @Nullable JsonNode command) {}

    /** The subscription by which policies read the log. */
    public Subscription subscription() {
        return new Subscription(GROUP, Subscription.Start.FIRST_EVENT, 1, this);
    }

    @Override
    public void on(List<RecordedEvent<?>> events) {
        for (RecordedEvent<?> event : events) {
            for (Policy<?, ?> policy : policies.values()) {
                if (policy.when().isInstance(event.payload())) {
                    ask(policy, event);
                }
            }
        }
    }

    /** A policy that fails stops nobody else: it goes to the outbox without its command, and shows there. */
    private void ask(Policy<?, ?> policy, RecordedEvent<?> event) {
        JsonNode json;
        try {
            Optional<?> command = answer(policy, event);
            if (command.isEmpty()) {
                return;
            }
            json = EventJson.mapper().valueToTree(command.get());
        } catch (RuntimeException e) {
            LOG.error("{} failed on position {}", policy.name(), event.position(), e);
            json = null;
        }
        String content = EventJson.mapper().writeValueAsString(new Content(policy.name(), json));
        outbox.add(new Consignment(KIND, policy.name() + "-" + event.position(), event.position(), content));
    }

    /** The command that follows, as the policy says now. */
    @SuppressWarnings("unchecked") // the caller has looked at when()
    static <E, C> Optional<C> answer(Policy<E, C> policy, RecordedEvent<?> event) {
        return policy.then((RecordedEvent<E>) event);
    }

    /** The policy of that name. */
    Policy<?, ?> named(String name) {
        Policy<?, ?> policy = policies.get(name);
        if (policy == null) {
            throw new IllegalStateException("there is no policy called " + name);
        }
        return policy;
    }
}
