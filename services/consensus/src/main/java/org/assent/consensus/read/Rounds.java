package org.assent.consensus.read;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assent.consensus.DecisionText;
import org.assent.consensus.RoundState;
import org.assent.consensus.messages.FindConsensusRound;
import org.assent.consensus.messages.FindDecision;
import org.assent.consensus.messages.ListConsensusRounds;
import org.assent.consensus.messages.ListDecisions;
import org.assent.consensus.messages.RoundView;
import org.assent.membership.messages.FindDecisionNumber;
import org.assent.platform.timeline.Filter;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Projector;
import org.assent.platform.timeline.Timeline;
import org.assent.platform.timeline.Timeline.Page;
import org.jspecify.annotations.Nullable;

/** Queries of the register of rounds. */
final class Rounds implements FindConsensusRound, ListConsensusRounds, ListDecisions, FindDecision, FindDecisionNumber {
    /** More rounds than one network ever runs at a time or on one subject. */
    private static final int ALL = 500;

    private final Timeline timeline;
    private final Projector<RoundView> rounds;
    private final Projector<DecisionText> texts;

    Rounds(Timeline timeline, Projector<RoundView> rounds, Projector<DecisionText> texts) {
        this.timeline = timeline;
        this.rounds = rounds;
        this.texts = texts;
    }

    @Override
    public Optional<RoundView> round(UUID roundId, Moment moment) {
        return timeline.find(rounds, RoundRegister.key(roundId), moment);
    }

    @Override
    public Optional<String> decisionNumber(UUID roundId, Moment moment) {
        return round(roundId, moment).map(RoundView::decisionNumber);
    }

    @Override
    public Optional<DecisionText> text(UUID roundId, Moment moment) {
        return timeline.find(texts, RoundRegister.key(roundId), moment);
    }

    @Override
    public List<RoundView> rounds(UUID subjectId, Moment moment) {
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
    public Page<RoundView> rounds(
            String network, @Nullable String state, Moment moment, int limit, @Nullable String cursor) {
        return timeline.list(
                rounds,
                Filter.all()
                        .where("network", network)
                        .where("state", state)
                        .orderedBy("opened_position", true)
                        .page(limit, cursor),
                moment);
    }

    @Override
    public List<RoundView> running(String network, Moment moment) {
        return Arrays.stream(RoundState.values())
                .filter(RoundState::open)
                .flatMap(state -> rounds(network, state.name(), moment, ALL, null).rows().stream())
                .toList();
    }

    @Override
    public Page<RoundView> decisions(String network, Wanted wanted, Moment moment, int limit, @Nullable String cursor) {
        return timeline.list(
                rounds,
                Filter.all()
                        .where("network", network)
                        .where("ended", "true")
                        .where("state", wanted.outcome())
                        .where("year", wanted.year())
                        .containing("title", wanted.text())
                        .among("subject_id", ids(wanted.matters()))
                        .orderedBy("opened_position", true)
                        .page(limit, cursor),
                moment);
    }

    private static @Nullable List<String> ids(@Nullable List<UUID> matters) {
        return matters == null ? null : matters.stream().map(UUID::toString).toList();
    }

    @Override
    public Optional<RoundView> decision(String number, Moment moment) {
        return timeline.list(rounds, Filter.all().where("decision_number", number), moment).rows().stream()
                .findFirst();
    }
}
