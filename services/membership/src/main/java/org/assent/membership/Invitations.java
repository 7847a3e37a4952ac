package org.assent.membership;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assent.membership.messages.InvitationWithdrawn;
import org.assent.membership.messages.NominationCompleted;
import org.assent.membership.messages.NominationDeclined;
import org.assent.membership.messages.NominationLapsed;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.ledger.RecordedEvent;

/**
 * The invitations that were ever sent for a seat, read from the log itself. Their ids follow from the seat and a running number,
 * so that the open one can be found without any register, exactly as it stood at a position.
 */
public final class Invitations {
    private final EventLog log;

    public Invitations(EventLog log) {
        this.log = log;
    }

    /** How many invitations for the seat there have been. */
    public int count(String network, String entity, int seat) {
        int number = 0;
        while (!log.of(MembershipIds.nomination(network, entity, seat, number + 1))
                .isEmpty()) {
            number++;
        }
        return number;
    }

    /** The invitation for the seat that was open at a position. */
    public Optional<UUID> openAt(String network, String entity, int seat, long position) {
        Optional<UUID> open = Optional.empty();
        for (int number = 1; ; number++) {
            UUID id = MembershipIds.nomination(network, entity, seat, number);
            List<RecordedEvent<?>> events = log.of(id).stream()
                    .filter(event -> event.position() <= position)
                    .toList();
            if (events.isEmpty()) {
                return open;
            }
            open = events.stream().anyMatch(Invitations::isLast) ? Optional.empty() : Optional.of(id);
        }
    }

    private static boolean isLast(RecordedEvent<?> event) {
        return event.payload() instanceof NominationCompleted
                || event.payload() instanceof NominationDeclined
                || event.payload() instanceof InvitationWithdrawn
                || event.payload() instanceof NominationLapsed;
    }
}
