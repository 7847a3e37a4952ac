package org.assent.consultation.read;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.assent.consultation.ConsultationState;
import org.assent.consultation.ConsultedText;
import org.assent.consultation.messages.ConsultationView;
import org.assent.consultation.messages.FindConsultation;
import org.assent.platform.timeline.Filter;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Projector;
import org.assent.platform.timeline.Timeline;
import org.assent.platform.timeline.Timeline.Page;
import org.jspecify.annotations.Nullable;

/** Queries of the register of consultations. */
final class Consultations implements FindConsultation {
    /** More rounds than one network ever runs at a time or on one subject. */
    private static final int ALL = 500;

    private final Timeline timeline;
    private final Projector<ConsultationView> rounds;
    private final Projector<ConsultedText> texts;

    Consultations(Timeline timeline, Projector<ConsultationView> rounds, Projector<ConsultedText> texts) {
        this.timeline = timeline;
        this.rounds = rounds;
        this.texts = texts;
    }

    @Override
    public Optional<ConsultationView> round(UUID roundId, Moment moment) {
        return timeline.find(rounds, ConsultationRegister.key(roundId), moment);
    }

    @Override
    public Optional<ConsultedText> text(UUID roundId, Moment moment) {
        return timeline.find(texts, ConsultationRegister.key(roundId), moment);
    }

    @Override
    public List<ConsultationView> rounds(UUID subjectId, Moment moment) {
        return timeline.list(
                        rounds,
                        Filter.all()
                                .where("subject_id", subjectId.toString())
                                .orderedBy("opened_position", false)
                                .page(ALL, null),
                        moment)
                .rows();
    }

    @Override
    public Page<ConsultationView> rounds(
            String network, @Nullable ConsultationState state, Moment moment, int limit, @Nullable String cursor) {
        return timeline.list(
                rounds,
                Filter.all()
                        .where("network", network)
                        .where("state", state == null ? null : state.name())
                        .orderedBy("opened_position", true)
                        .page(limit, cursor),
                moment);
    }

    @Override
    public List<ConsultationView> waiting(String network, Moment moment) {
        return Stream.of(ConsultationState.OPEN, ConsultationState.DISPOSITIONS_DUE)
                .flatMap(state -> rounds(network, state, moment, ALL, null).rows().stream())
                .toList();
    }
}
