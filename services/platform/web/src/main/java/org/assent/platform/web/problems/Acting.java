package org.assent.platform.web.problems;

import java.time.Instant;
import java.util.Objects;
import org.assent.kernel.Act;
import org.assent.kernel.Capacity;
import org.assent.kernel.Channel;
import org.assent.kernel.Mandate;
import org.assent.platform.web.SignedIn;

/** The act that a reader would do now, to ask whether they may; it is never sent. */
final class Acting {
    private Acting() {}

    static Act of(SignedIn reader) {
        Capacity capacity = Objects.requireNonNull(reader.capacity());
        Mandate mandate = capacity.mandate();
        return new Act(
                reader.person(),
                capacity,
                mandate == null ? null : mandate.of(),
                Channel.PAGE,
                Instant.EPOCH,
                reader.capacities().readAt());
    }
}
