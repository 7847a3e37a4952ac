package org.assent.consensus;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.assent.consensus.messages.RoundView;
import org.assent.consensus.messages.RoundView.SeatView;
import org.assent.kernel.Capacity;
import org.assent.kernel.Role;
import org.assent.rules.consensus.Mode;

/**
 * What a reader may see of the positions of a round (CR20). While the round runs they are visible to the co-chairs, the
 * secretariat and their maker; what blocks is visible to all at once; when it has ended, everything is. What is said in a meeting is
 * said before all.
 *
 * @param all whether every position is visible
 * @param own acronyms of the entities whose head the reader is
 */
public record Visibility(boolean all, Set<String> own) {
    /**
     * @param now the round as it stands now, whatever moment is read: rights never widen by going back
     * @param reader every capacity that the reader holds now
     */
    public static Visibility of(RoundView now, Collection<Capacity> reader) {
        List<Capacity> here = reader.stream()
                .filter(capacity -> now.opening().network().equals(capacity.network()))
                .toList();
        boolean trusted =
                here.stream().anyMatch(capacity -> capacity.is(Role.CO_CHAIR) || capacity.is(Role.SECRETARIAT));
        Set<String> own = here.stream()
                .filter(capacity -> capacity.role() == Role.HEAD_OF_AGENCY)
                .map(capacity -> Objects.requireNonNullElse(capacity.entity(), ""))
                .collect(Collectors.toUnmodifiableSet());
        return new Visibility(trusted || now.meeting() != null || !now.state().open(), own);
    }

    /** What both may see. */
    public Visibility and(Visibility other) {
        if (all || other.all) {
            return all ? other : this;
        }
        return new Visibility(false, own.stream().filter(other.own::contains).collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether the position of an entity is visible, whether or not there is one. */
    public boolean shows(SeatView seat) {
        return all
                || own.contains(seat.entity())
                || (seat.stated() != null
                        && seat.stated().statement().position().blocks(Mode.SILENCE));
    }

    /** The round with what the reader may not see taken out, so that nothing can leak from it by mistake. */
    public RoundView applyTo(RoundView round) {
        if (all) {
            return round;
        }
        List<SeatView> seats = round.seats().stream()
                .map(seat -> shows(seat) ? seat : withoutPositions(seat))
                .toList();
        return new RoundView(
                round.state(),
                round.opening(),
                round.silence(),
                seats,
                round.ending(),
                round.decisionNumber(),
                round.meeting(),
                round.annexes());
    }

    private static SeatView withoutPositions(SeatView seat) {
        return new SeatView(
                seat.entity(),
                seat.entityName(),
                seat.head(),
                seat.interested(),
                seat.residency(),
                seat.onRollByLocalSetting(),
                seat.hasMailbox(),
                seat.servedAt(),
                seat.readAt(),
                seat.waivedBecause(),
                null,
                List.of(),
                null);
    }
}
