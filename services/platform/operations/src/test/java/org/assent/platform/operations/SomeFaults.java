package org.assent.platform.operations;

import java.time.Instant;
import java.util.List;
import org.assent.kernel.Act;
import org.assent.kernel.Capacity;
import org.assent.kernel.Channel;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Role;
import org.assent.platform.operations.messages.RetryOrdered;
import org.assent.platform.operations.messages.TryAgain;

/** Facts of the tests. */
public final class SomeFaults {
    public static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private SomeFaults() {}

    public static Act actOf(Role role) {
        return new Act(new PersonRef("admin"), new Capacity(role, "BLR", null), null, Channel.PAGE, NOW, 1);
    }

    public static TryAgain tryAgain(boolean waits) {
        return new TryAgain(
                FaultIds.of("outbox:7"), "outbox:7", FaultKind.SENDING, null, null, 12L, "letter", 20, waits);
    }

    public static RetryOrdered letter() {
        return new RetryOrdered(FaultIds.of("outbox:7"), "outbox:7", FaultKind.SENDING, null, null, 12L, "letter", 20);
    }

    /** One order of each kind. */
    public static List<RetryOrdered> orders() {
        return List.of(
                letter(),
                new RetryOrdered(FaultIds.of("outbox:8"), "outbox:8", FaultKind.SENDING, null, null, 12L, "command", 1),
                new RetryOrdered(
                        FaultIds.of("outbox:9"), "outbox:9", FaultKind.SENDING, null, null, 12L, "letters-due", 0),
                new RetryOrdered(FaultIds.of("outbox:10"), "outbox:10", FaultKind.SENDING, null, null, 12L, "new", 2),
                new RetryOrdered(
                        FaultIds.of("event:round:12"), "event:round:12", FaultKind.EVENT, "round", null, 12L, null, 3),
                new RetryOrdered(FaultIds.of("step:a"), "step:a", FaultKind.STEP, "round", "serve", null, null, 3));
    }
}
