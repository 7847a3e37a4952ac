package org.assent.consensus;

import java.util.List;
import java.util.Optional;
import org.assent.kernel.PersonRef;
import org.jspecify.annotations.Nullable;

/**
 * The roll of a round, frozen when it opens (CR1, CR2): the facts of that day with the position of the log at which they were
 * read, so that anyone can compute them again.
 *
 * @param readAt position of the log at which the roll was read
 */
public record Roll(long readAt, List<Seat> seats) {
    /**
     * One seat: one entity, one position (CR3).
     *
     * @param entity acronym
     * @param head who held it when the round opened; {@code null} where nobody did
     * @param lead whether the entity leads what is decided; its own support is no independent one (CR11)
     * @param interested whether the entity leads or takes part in what is decided (CR19)
     * @param residency {@code RESIDENT}, {@code NON_RESIDENT} or {@code NATIONAL_CORRESPONDENT}
     * @param onRollByLocalSetting whether a local setting put it on the roll
     * @param mailbox where letters to the seat go; {@code null} where none is on file
     */
    public record Seat(
            String entity,
            String entityName,
            @Nullable PersonRef head,
            boolean lead,
            boolean interested,
            String residency,
            boolean onRollByLocalSetting,
            @Nullable String mailbox) {}

    public Roll {
        seats = List.copyOf(seats);
    }

    /** The seat of an entity, empty where it is not on the roll. */
    public Optional<Seat> seat(String entity) {
        return seats.stream().filter(seat -> seat.entity().equals(entity)).findFirst();
    }

    /** Whether there are seats, and one for each entity (CR1). */
    public boolean hasOneSeatForEachEntity() {
        return !seats.isEmpty() && entities().stream().distinct().count() == seats.size();
    }

    public List<String> entities() {
        return seats.stream().map(Seat::entity).toList();
    }
}
