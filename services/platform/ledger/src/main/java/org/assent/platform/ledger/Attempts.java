package org.assent.platform.ledger;

import java.util.UUID;
import org.assent.kernel.Act;
import org.assent.kernel.Refused;
import org.jspecify.annotations.Nullable;

/** Puts on record that somebody was refused. Commands see to it themselves; what is refused without one is told here. */
@FunctionalInterface
public interface Attempts {
    /**
     * Records the attempt, or counts it where its minute is on record already.
     *
     * @param tried what was tried; the name of its class is what the record calls it
     * @param target the aggregate it was aimed at; {@code null} for none
     */
    void record(Act act, Object tried, @Nullable UUID target, Refused refused);
}
