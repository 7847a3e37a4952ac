package org.assent.proposals.web;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.assent.platform.web.Words;
import org.assent.proposals.ConceptNote.Objectives;
import org.jspecify.annotations.Nullable;

/** What the programme does for the Global Compact: one objective first, others, the thematic area. */
final class ObjectivesForm implements SectionForm {
    private static final String PRIMARY = "primary";
    private static final String OTHER = "other";
    private static final String AREA = "area";

    @Override
    public Typed typed(@Nullable Object content) {
        return content instanceof Objectives objectives
                ? Typed.NOTHING
                        .with(PRIMARY, shown(objectives.primary()))
                        .with(
                                OTHER,
                                objectives.others().stream()
                                        .map(String::valueOf)
                                        .toList())
                        .with(AREA, shown(objectives.thematicArea()))
                : Typed.NOTHING;
    }

    @Override
    public Read read(Typed typed, Words words) {
        Integer primary = number(typed.text(PRIMARY));
        List<Integer> others = new ArrayList<>();
        for (String each : typed.all(OTHER)) {
            Integer number = number(each);
            if (number != null && !number.equals(primary)) {
                others.add(number);
            }
        }
        return Read.of(new Objectives(primary, others, number(typed.text(AREA))));
    }

    private static String shown(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }

    private static @Nullable Integer number(String typed) {
        OptionalInt number = Numbers.whole(typed);
        return number.isPresent() ? number.getAsInt() : null;
    }
}
