package org.assent.consensus.round;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assent.consensus.Statement;
import org.assent.consensus.messages.PositionRecordedOnBehalf;
import org.assent.consensus.messages.PositionStated;
import org.assent.consensus.messages.PositionTakenUnconfirmed;
import org.assent.kernel.TextHash;
import org.assent.rules.consensus.Footing;
import org.assent.rules.consensus.Mode;
import org.assent.rules.consensus.Position;
import org.assent.rules.consensus.StatedPosition;
import org.jspecify.annotations.Nullable;

/** Every position ever taken in a round, in the order of the log. */
final class Positions {
    /** One of them. */
    record Taken(
            String entity, int number, Statement statement, TextHash textHash, Instant receivedAt, Footing footing) {
        boolean counts() {
            return footing.counts(statement.position());
        }

        boolean is(String seat, int place) {
            return entity.equals(seat) && number == place;
        }
    }

    private final List<Taken> all = new ArrayList<>();

    void on(PositionStated event) {
        all.add(new Taken(
                event.entity(), event.number(), event.statement(), event.textHash(), event.receivedAt(), Footing.OWN));
    }

    void on(PositionTakenUnconfirmed event) {
        all.add(new Taken(
                event.entity(),
                event.number(),
                event.statement(),
                event.textHash(),
                event.receivedAt(),
                Footing.UNCONFIRMED));
    }

    void on(PositionRecordedOnBehalf event) {
        all.add(new Taken(
                event.entity(),
                event.number(),
                event.statement(),
                event.textHash(),
                event.receivedAt(),
                Footing.UNCONFIRMED));
    }

    /** The position now stands on another footing. */
    void stands(String entity, int number, Footing footing) {
        all.replaceAll(taken -> taken.is(entity, number)
                ? new Taken(entity, number, taken.statement(), taken.textHash(), taken.receivedAt(), footing)
                : taken);
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** The last of an entity, whatever its footing; {@code null} for none. */
    @Nullable
    Taken last(String entity) {
        Taken last = null;
        for (Taken taken : all) {
            if (taken.entity().equals(entity)) {
                last = taken;
            }
        }
        return last;
    }

    /** The number of the last of an entity, 0 for none. */
    int number(String entity) {
        Taken last = last(entity);
        return last == null ? 0 : last.number();
    }

    /** Whether the position of the entity that counts stands in the way. */
    boolean block(String entity) {
        boolean blocks = false;
        for (Taken taken : all) {
            if (taken.entity().equals(entity) && taken.counts()) {
                blocks = taken.statement().position().blocks(Mode.SILENCE);
            }
        }
        return blocks;
    }

    /** Whether nobody's position that counts is an objection. */
    boolean hasNoObjection() {
        return objectors().isEmpty();
    }

    /** Whose position that counts is an objection, in the order of the log. */
    List<String> objectors() {
        Map<String, Position> counting = new LinkedHashMap<>();
        all.stream()
                .filter(Taken::counts)
                .forEach(taken -> counting.put(taken.entity(), taken.statement().position()));
        return counting.keySet().stream()
                .filter(entity -> counting.get(entity) == Position.OBJECT)
                .toList();
    }

    /** The instant, or the next millisecond where a position was received at it: what is concluded comes after what was said. */
    Instant after(Instant instant) {
        return all.stream().allMatch(taken -> taken.receivedAt().isBefore(instant)) ? instant : instant.plusMillis(1);
    }

    /** As the consensus test looks at them. */
    List<StatedPosition> facts() {
        return all.stream()
                .map(taken -> new StatedPosition(
                        taken.entity(),
                        taken.statement().position(),
                        taken.receivedAt(),
                        taken.textHash(),
                        taken.footing()))
                .toList();
    }
}
