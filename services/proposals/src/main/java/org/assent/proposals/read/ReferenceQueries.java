package org.assent.proposals.read;

import java.util.Optional;
import org.assent.platform.timeline.Filter;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Projector;
import org.assent.platform.timeline.Timeline;
import org.assent.platform.timeline.Timeline.Page;
import org.assent.proposals.messages.FindReferenceData;
import org.assent.proposals.messages.ReferenceListView;
import org.jspecify.annotations.Nullable;

/** Queries of the register of reference data. */
final class ReferenceQueries implements FindReferenceData {
    private final Timeline timeline;
    private final Projector<ReferenceListView> register;

    ReferenceQueries(Timeline timeline, Projector<ReferenceListView> register) {
        this.timeline = timeline;
        this.register = register;
    }

    @Override
    public Optional<ReferenceListView> list(String list, Moment moment) {
        return timeline
                .list(
                        register,
                        Filter.all()
                                .where("list", list)
                                .where("in_force", "true")
                                .page(1, null),
                        moment)
                .rows()
                .stream()
                .findFirst();
    }

    @Override
    public Optional<ReferenceListView> version(String list, String version, Moment moment) {
        return timeline.find(register, ReferenceRegister.key(list, version), moment);
    }

    @Override
    public Page<ReferenceListView> lists(Moment moment, int limit, @Nullable String cursor) {
        return timeline.list(register, Filter.all().where("in_force", "true").page(limit, cursor), moment);
    }

    @Override
    public Page<ReferenceListView> versions(String list, Moment moment, int limit, @Nullable String cursor) {
        return timeline.list(
                register,
                Filter.all().where("list", list).orderedBy("position", true).page(limit, cursor),
                moment);
    }
}
