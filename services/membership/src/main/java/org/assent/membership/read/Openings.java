package org.assent.membership.read;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.assent.kernel.PersonRef;
import org.assent.membership.BreakGlassKind;
import org.assent.membership.messages.FindBreakGlass;
import org.assent.platform.timeline.Filter;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Timeline;
import org.assent.platform.timeline.Timeline.Page;
import org.jspecify.annotations.Nullable;

/** Openings at a moment. */
class Openings implements FindBreakGlass {
    private static final int ALL = 500;

    private final Timeline timeline;
    private final BreakGlassRegister register;

    Openings(Timeline timeline, BreakGlassRegister register) {
        this.timeline = timeline;
        this.register = register;
    }

    @Override
    public Page<OpeningView> openings(
            String network, @Nullable BreakGlassKind kind, Moment moment, int limit, @Nullable String cursor) {
        return timeline.list(
                register,
                Filter.all()
                        .where("network", network)
                        .where("kind", kind == null ? null : kind.name())
                        .orderedBy("asked", true)
                        .page(limit, cursor),
                moment);
    }

    @Override
    public Optional<OpeningView> opening(UUID openingId, Moment moment) {
        return timeline.find(register, openingId.toString(), moment);
    }

    @Override
    public Optional<OpeningView> open(PersonRef reader, PersonRef subject, Moment moment) {
        return open(
                        reader,
                        Filter.all()
                                .where("subject", subject.value())
                                .where("kind", BreakGlassKind.READ_RESTRICTED.name()),
                        moment)
                .findFirst();
    }

    @Override
    public Optional<OpeningView> open(PersonRef reader, String network, String item, Moment moment) {
        return open(
                        reader,
                        Filter.all().where("network", network).where("kind", BreakGlassKind.READ_DOCUMENT.name()),
                        moment)
                .filter(opening -> item.equals(opening.item()))
                .findFirst();
    }

    /** Nothing stays open for longer than a day, so what is open is among the latest. */
    private Stream<OpeningView> open(PersonRef reader, Filter wanted, Moment moment) {
        return timeline.list(register, wanted.orderedBy("asked", true).page(ALL, null), moment).rows().stream()
                .filter(opening -> opening.state(moment.instant()) == State.OPEN
                        && opening.requestedBy().equals(reader));
    }
}
