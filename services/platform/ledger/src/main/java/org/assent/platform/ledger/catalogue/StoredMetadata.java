package org.assent.platform.ledger.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assent.kernel.Act;
import org.assent.kernel.Capacity;
import org.assent.kernel.Channel;
import org.assent.kernel.Mandate;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Role;
import org.assent.kernel.Work;
import org.assent.platform.ledger.Envelope;
import org.jspecify.annotations.Nullable;

/**
 * The envelope as it is stored, flat so that a person can read it.
 *
 * @param works the part of the office that was carried, in events since capacities have one; {@code null} for the whole of one's own
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
        @Nullable List<Work> works,
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
                act.capacity().mandate() == null
                        ? null
                        : act.capacity().mandate().works(),
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
        Mandate mandate = works == null ? null : new Mandate(onBehalfOf, works);
        Act act = new Act(
                person, new Capacity(role, network, entity, mandate), onBehalfOf, channel, receivedAt, rightsReadAt);
        return new Envelope(act, command, causedBy, correlation);
    }
}
