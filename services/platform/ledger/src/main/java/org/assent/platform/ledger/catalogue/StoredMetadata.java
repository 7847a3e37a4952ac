package org.assent.platform.ledger.catalogue;

import java.time.Instant;
import java.util.UUID;
import org.assent.kernel.Act;
import org.assent.kernel.Capacity;
import org.assent.kernel.Channel;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Role;
import org.assent.platform.ledger.Envelope;
import org.jspecify.annotations.Nullable;

/**
 * The envelope as it is stored, flat so that a person can read it.
 *
 * @param receivedAt never earlier than that of the event before in the stream
 * @param comparedAt when the server really accepted the act, where that is earlier than {@code receivedAt}: the instant that
 *     the aggregate compared with its deadlines
 * @param nonce random, so that nobody can guess the content from the public leaf
 */
record StoredMetadata(
        PersonRef person,
        Role role,
        @Nullable String network,
        @Nullable String entity,
        @Nullable PersonRef onBehalfOf,
        Channel channel,
        Instant receivedAt,
        @Nullable Instant comparedAt,
        long rightsReadAt,
        UUID command,
        @Nullable Long causedBy,
        UUID correlation,
        String nonce) {

    static StoredMetadata of(Envelope envelope, Instant notBefore, String nonce) {
        Act act = envelope.act();
        boolean raised = act.receivedAt().isBefore(notBefore);
        return new StoredMetadata(
                act.person(),
                act.capacity().role(),
                act.capacity().network(),
                act.capacity().entity(),
                act.onBehalfOf(),
                act.channel(),
                raised ? notBefore : act.receivedAt(),
                raised ? act.receivedAt() : null,
                act.rightsReadAt(),
                envelope.commandId(),
                envelope.causedBy(),
                envelope.correlationId(),
                nonce);
    }

    Envelope envelope() {
        Act act = new Act(person, new Capacity(role, network, entity), onBehalfOf, channel, receivedAt, rightsReadAt);
        return new Envelope(act, command, causedBy, correlation);
    }
}
