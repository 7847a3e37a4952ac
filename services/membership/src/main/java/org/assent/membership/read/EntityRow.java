package org.assent.membership.read;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
        @Nullable Instant headFrom,
        @Nullable List<Acting> acting) {
    /** Somebody accredited to act for the head from one instant to another; {@code head} is {@code null} for a vacant office. */
    record Acting(
            int number,
            PersonRef person,
            Instant from,
            Instant until,
            @Nullable PersonRef head) {}

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
                null,
                null);
    }

    /** Who acts at that instant instead of the head. */
    Optional<Acting> actingAt(Instant instant) {
        return acting == null
                ? Optional.empty()
                : acting.stream()
                        .filter(one -> Objects.equals(one.head(), head)
                                && !instant.isBefore(one.from())
                                && instant.isBefore(one.until()))
                        .findFirst();
    }

    EntityRow accredited(Acting next) {
        List<Acting> all = new ArrayList<>(acting == null ? List.of() : acting);
        all.add(next);
        return acted(all);
    }

    EntityRow endedEarly(int number) {
        List<Acting> left = acting == null ? List.of() : acting;
        return acted(left.stream().filter(one -> one.number() != number).toList());
    }

    private EntityRow acted(List<Acting> all) {
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
                head,
                headFrom,
                List.copyOf(all));
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
                headFrom,
                acting);
    }

    EntityRow headedBy(@Nullable PersonRef person, @Nullable Instant from) {
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
                from,
                acting);
    }
}
