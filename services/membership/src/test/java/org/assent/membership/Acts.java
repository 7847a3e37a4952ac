package org.assent.membership;

import java.time.Instant;
import org.assent.kernel.Act;
import org.assent.kernel.Capacity;
import org.assent.kernel.Channel;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Role;
import org.jspecify.annotations.Nullable;

/** Who acts in the tests. */
public final class Acts {
    public static final String BLR = "BLR";
    public static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private Acts() {}

    public static Act as(String person, Role role, @Nullable String entity) {
        return new Act(new PersonRef(person), new Capacity(role, BLR, entity), null, Channel.PAGE, NOON, 0);
    }

    public static Act administrator() {
        return as("administrator", Role.ADMINISTRATOR, null);
    }

    public static Act headOf(String entity) {
        return as("head of " + entity, Role.HEAD_OF_AGENCY, entity);
    }

    public static Act secretariat() {
        return as("secretary", Role.SECRETARIAT, "IOM");
    }

    public static Act founder() {
        return Act.ofSystem(Channel.DEMONSTRATION, NOON);
    }
}
