package org.assent.membership.messages;

import java.time.Instant;
import org.assent.kernel.PersonRef;
import org.jspecify.annotations.Nullable;

/**
 * A person heads an entity in the country; whoever did before no longer does.
 *
 * @param from when the person took office, which may be earlier than it was recorded
 * @param predecessor the head before; {@code null} for the first on record
 */
public record HeadTookOffice(
        String network,
        String entity,
        PersonRef person,
        Instant from,
        @Nullable PersonRef predecessor) {}
