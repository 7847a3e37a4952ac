package org.assent.membership;

import java.time.Instant;
import java.util.UUID;
import org.assent.kernel.Ids;
import org.assent.kernel.PersonRef;

/** The identifiers of persons as aggregates: they follow from the reference, so that nobody is registered twice. */
public final class PersonIds {
    private PersonIds() {}

    public static UUID person(PersonRef person) {
        return Ids.derived(Instant.EPOCH, "person", person.value());
    }
}
