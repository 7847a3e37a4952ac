package org.assent.proposals.web;

import java.util.ArrayList;
import java.util.List;
import org.assent.platform.web.Words;
import org.assent.proposals.ConceptNote.Mark;
import org.assent.proposals.ConceptNote.Markers;
import org.assent.proposals.Marker;
import org.jspecify.annotations.Nullable;

/** The markers, each a step of the call's scale with its justification. */
final class MarkersForm implements SectionForm {
    private static final String SCORE = "marker-";
    private static final String BECAUSE = "justification-";

    @Override
    public Typed typed(@Nullable Object content) {
        Typed typed = Typed.NOTHING;
        if (content instanceof Markers markers) {
            for (Mark mark : markers.marks()) {
                typed = typed.with(SCORE + mark.marker(), mark.score())
                        .with(BECAUSE + mark.marker(), mark.justification());
            }
        }
        return typed;
    }

    /** Who assessed and when is known to the proposal, which knows who sent it. */
    @Override
    public Read read(Typed typed, Words words) {
        List<Mark> marks = new ArrayList<>();
        for (Marker marker : Marker.values()) {
            String score = typed.text(SCORE + marker);
            String because = typed.text(BECAUSE + marker);
            if (!score.isEmpty() || !because.isEmpty()) {
                marks.add(new Mark(marker, score, because, null, null));
            }
        }
        return Read.of(new Markers(marks));
    }
}
