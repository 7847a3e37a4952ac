package org.assent.consensus.read;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assent.consensus.Dialogue;
import org.assent.consensus.messages.FindObjection;
import org.assent.consensus.messages.ListObjections;
import org.assent.consensus.messages.ObjectionView;
import org.assent.platform.timeline.Filter;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Projector;
import org.assent.platform.timeline.Timeline;
import org.assent.platform.timeline.Timeline.Page;
import org.jspecify.annotations.Nullable;

/** Queries of the register of objections. */
final class Objections implements FindObjection, ListObjections {
    /** More objections than ever stand in one network at a time. */
    private static final int ALL = 500;

    private final Timeline timeline;
    private final Projector<ObjectionView> objections;

    Objections(Timeline timeline, Projector<ObjectionView> objections) {
        this.timeline = timeline;
        this.objections = objections;
    }

    @Override
    public Optional<ObjectionView> objection(UUID roundId, String entity, Moment moment) {
        return objection(Dialogue.of(roundId, entity), moment);
    }

    @Override
    public Optional<ObjectionView> objection(UUID objectionId, Moment moment) {
        return timeline.find(objections, ObjectionRegister.key(objectionId), moment);
    }

    @Override
    public List<ObjectionView> ofRound(UUID roundId, Moment moment) {
        return inOrder("round_id", roundId.toString(), null, moment);
    }

    @Override
    public Page<ObjectionView> objections(
            String network,
            @Nullable Boolean standing,
            @Nullable String party,
            Moment moment,
            int limit,
            @Nullable String cursor) {
        return timeline.list(
                objections,
                Filter.all()
                        .where("network", network)
                        .where("standing", standing == null ? null : standing.toString())
                        .containing("parties", party == null ? null : "|" + party + "|")
                        .orderedBy("raised_position", true)
                        .page(limit, cursor),
                moment);
    }

    @Override
    public List<ObjectionView> standing(String network, Moment moment) {
        return objections(network, true, null, moment, ALL, null).rows();
    }

    @Override
    public List<ObjectionView> standingOn(UUID subjectId, Moment moment) {
        return inOrder("subject_id", subjectId.toString(), "true", moment);
    }

    private List<ObjectionView> inOrder(String column, String value, @Nullable String standing, Moment moment) {
        return timeline.list(
                        objections,
                        Filter.all()
                                .where(column, value)
                                .where("standing", standing)
                                .orderedBy("raised_position", false)
                                .page(ALL, null),
                        moment)
                .rows();
    }
}
