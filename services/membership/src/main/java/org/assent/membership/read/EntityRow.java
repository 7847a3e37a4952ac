package org.assent.membership.read;

import java.time.Instant;
import org.assent.kernel.PersonRef;
import org.assent.membership.messages.EntityEntered;
import org.assent.membership.messages.FindUnctRoll.Residency;
import org.assent.membership.messages.Rolls;
import org.jspecify.annotations.Nullable;

/** An entity with its rolls and its head. */
record EntityRow(
        String network,
        String entity,
        String nameEnglish,
        @Nullable String nameRussian,
        String entityType,
        @Nullable String dacCode,
        Residency residency,
        Rolls rolls,
        @Nullable String mailAddress,
        @Nullable PersonRef head,
        @Nullable Instant headFrom) {
    static EntityRow of(EntityEntered event) {
        return new EntityRow(
                event.network(),
                event.entity(),
                event.nameEnglish(),
                event.nameRussian(),
                event.entityType(),
                event.dacCode(),
                event.residency(),
                event.rolls(),
                event.mailAddress(),
                null,
                null);
    }

    EntityRow with(Rolls changed) {
        return new EntityRow(
                network,
                entity,
                nameEnglish,
                nameRussian,
                entityType,
                dacCode,
                residency,
                changed,
                mailAddress,
                head,
                headFrom);
    }

    EntityRow headedBy(PersonRef person, Instant from) {
        return new EntityRow(
                network,
                entity,
                nameEnglish,
                nameRussian,
                entityType,
                dacCode,
                residency,
                rolls,
                mailAddress,
                person,
                from);
    }
}
