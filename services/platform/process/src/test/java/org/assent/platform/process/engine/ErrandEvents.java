package org.assent.platform.process.engine;

import java.time.Instant;
import java.util.Map;
import org.assent.kernel.MovesProcess;

/** Events of a process made up to have one of everything that our models may draw. */
final class ErrandEvents {
    private ErrandEvents() {}

    record ErrandBegun(Map<String, Instant> processInstants) implements MovesProcess {}

    record ErrandAsked() {}

    record ErrandReminded() {}

    record ErrandStopped() {}

    record ErrandPrepared() {}

    record ErrandPreparingRefused() {}

    record ErrandDone() {}

    record ErrandDropped() {}

    record ErrandTidiedUp() {}

    record ErrandAudited() {}
}
