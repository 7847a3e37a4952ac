package org.assent.platform.ledger.axon;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.assent.kernel.Act;
import org.assent.platform.ledger.Envelope;
import org.assent.platform.ledger.Outbox.Consignment;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.ledger.writing.Appended;
import org.assent.platform.ledger.writing.KeyUse;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * One try to handle a command: by which door it came, why, and what came of it. It travels in the command's metadata, so that the
 * store knows the door from the dispatcher and never from a look at the thread.
 */
public final class Dispatch {
    static final String KEY = "dispatch";

    /** Ways into an aggregate. */
    public enum Door {
        /** Stored by the group writer, whose batch is the transaction. */
        OUTSIDE,
        /** Buffered in the transaction that is open. */
        INSIDE,
        /** Captured and not stored. */
        PREVIEW
    }

    private final Door door;
    private final Act act;
    private final UUID commandId;
    private final @Nullable RecordedEvent<?> cause;
    private final @Nullable KeyUse key;
    private final Map<UUID, Tip> tips = new HashMap<>();
    private final List<Consignment> consignments = new ArrayList<>();
    private final List<Object> captured = new ArrayList<>();
    private @Nullable Appended appended;

    Dispatch(Door door, Act act, UUID commandId, @Nullable RecordedEvent<?> cause, @Nullable KeyUse key) {
        this.door = door;
        this.act = act;
        this.commandId = commandId;
        this.cause = cause;
        this.key = key;
    }

    /** The last event of a stream as it was read for this command; {@code position} is null while it is not stored. */
    private record Tip(
            Instant receivedAt,
            UUID correlationId,
            @Nullable Long position) {}

    /** That of the command which this thread is handling; empty where it handles none that came by a door. */
    public static Optional<Dispatch> current() {
        if (!CurrentUnitOfWork.isStarted()) {
            return Optional.empty();
        }
        Object dispatch = CurrentUnitOfWork.get().getMessage().getMetaData().get(KEY);
        return dispatch instanceof Dispatch found ? Optional.of(found) : Optional.empty();
    }

    public Door door() {
        return door;
    }

    Act act() {
        return act;
    }

    @Nullable
    KeyUse key() {
        return key;
    }

    /** Adds what is to be sent once the command is durable, stored with its events. */
    public void send(Consignment consignment) {
        if (appended != null) {
            throw new IllegalStateException("the command is stored already");
        }
        consignments.add(consignment);
    }

    List<Consignment> consignments() {
        return consignments;
    }

    void read(RecordedEvent<?> last) {
        Envelope envelope = last.envelope();
        tips.put(last.stream(), new Tip(envelope.act().receivedAt(), envelope.correlationId(), last.position()));
    }

    void readBuffered(UUID stream, Envelope last) {
        Tip stored = tips.get(stream);
        tips.put(
                stream,
                new Tip(last.act().receivedAt(), last.correlationId(), stored == null ? null : stored.position()));
    }

    /** {@code receivedAt} of the last event of the stream; long ago where there is none. */
    Instant lastReceivedAt(UUID stream) {
        Tip tip = tips.get(stream);
        return tip == null ? Instant.MIN : tip.receivedAt();
    }

    /**
     * What is stored with an event of {@code stream}. A step of a process follows from the last event of the aggregate it acts
     * on; everything else from what its sender said.
     */
    Envelope envelope(UUID stream) {
        if (cause != null) {
            return new Envelope(
                    act, commandId, cause.position(), cause.envelope().correlationId());
        }
        Tip tip = tips.get(stream);
        if (door == Door.INSIDE && tip != null) {
            return new Envelope(act, commandId, tip.position(), tip.correlationId());
        }
        return new Envelope(act, commandId, null, commandId);
    }

    void capture(Object event) {
        captured.add(event);
    }

    List<Object> captured() {
        return captured;
    }

    void stored(Appended result) {
        appended = result;
    }

    @Nullable
    Appended stored() {
        return appended;
    }
}
