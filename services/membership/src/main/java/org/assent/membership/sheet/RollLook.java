package org.assent.membership.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A look at a sheet before anything is entered, or what became of it.
 *
 * @param lines in the order of the sheet
 */
public record RollLook(RollFile file, List<Line> lines) {
    public RollLook {
        lines = List.copyOf(lines);
    }

    /** What happens to a line. */
    public enum Outcome {
        READY,
        TAKEN_OVER,
        ALREADY_THERE,
        /** Somebody sits there or is nominated; the line changes nothing. */
        LEFT,
        PROBLEM
    }

    /**
     * A line with what happens to it.
     *
     * @param seat the number; 0 where it cannot be understood
     * @param problem the last part of {@code roll.problem.<problem>}; {@code null} where there is none
     */
    public record Line(
            RollFile.Line line,
            String entity,
            int seat,
            Outcome outcome,
            @Nullable String problem) {
        /** The same line with another outcome. */
        public Line became(Outcome next, @Nullable String why) {
            return new Line(line, entity, seat, next, why);
        }
    }

    /** How many lines have an outcome. */
    public long count(Outcome outcome) {
        return lines.stream().filter(line -> line.outcome() == outcome).count();
    }
}
