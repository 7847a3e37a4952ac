package org.assent.kernel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which part of an office somebody carries, where it is not simply theirs. A delegation takes its work from the one and gives it
 * to the other, so at no moment do both have it.
 *
 * @param of for whom it is carried; {@code null} where the office is the person's own and part of it is with somebody else
 * @param works what is carried, each once; none where everything is with somebody else
 */
public record Mandate(@Nullable PersonRef of, List<Work> works) {
    public Mandate {
        works = works.stream().sorted().distinct().toList();
    }

    /** The whole office, carried for {@code of}: an acting head (CR2). */
    public static Mandate whole(@Nullable PersonRef of) {
        return new Mandate(of, List.of(Work.values()));
    }
}
