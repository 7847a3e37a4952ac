package org.assent.consensus.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.assent.consensus.RoundState;
import org.assent.consensus.messages.FindRoundPapers;
import org.assent.consensus.messages.ListConsensusRounds;
import org.assent.consensus.messages.RoundPapersView;
import org.assent.consensus.messages.RoundView;
import org.assent.consensus.messages.RoundView.SeatView;
import org.assent.consensus.messages.RoundView.Stated;
import org.assent.kernel.Capacity;
import org.assent.kernel.Role;
import org.assent.platform.timeline.Moment;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.Words;
import org.assent.platform.web.home.Duties;
import org.assent.platform.web.home.Duty;
import org.assent.platform.web.parts.Tone;
import org.assent.rules.consensus.Footing;
import org.jspecify.annotations.Nullable;

/** What running rounds ask of heads and of co-chairs, by every capacity that the reader holds. */
final class ConsensusDuties implements Duties {
    /** As many broken rounds are looked through. */
    private static final int LATELY = 10;

    private final ListConsensusRounds rounds;
    private final FindRoundPapers papers;
    private final Sight sight;
    private final Words words;

    ConsensusDuties(ListConsensusRounds rounds, FindRoundPapers papers, Sight sight, Words words) {
        this.sight = sight;
        this.rounds = rounds;
        this.papers = papers;
        this.words = words;
    }

    @Override
    public List<Duty> of(SignedIn reader, Moment moment) {
        List<Duty> duties = new ArrayList<>();
        for (RoundView round : rounds.running(reader.network(), moment)) {
            for (Capacity capacity : reader.capacities().held()) {
                if (round.state() == RoundState.MEETING
                        && capacity.isFor(Role.CO_CHAIR, round.opening().chair())) {
                    duties.add(ofMeeting(round));
                }
                if (capacity.is(Role.HEAD_OF_AGENCY) && asks(round, capacity.entity())) {
                    round.seat(Objects.requireNonNull(capacity.entity()))
                            .filter(seat -> sight.of(round, reader).shows(seat))
                            .filter(seat -> seat.stated() == null)
                            .ifPresent(seat -> duties.add(ofHead(round, seat)));
                }
                if (capacity.isFor(Role.CO_CHAIR, round.opening().chair()) && round.state() == RoundState.SERVING) {
                    duties.add(ofChair(round));
                } else if (capacity.isFor(Role.CO_CHAIR, round.opening().chair())) {
                    ofUnequal(round, moment).ifPresent(duties::add);
                }
            }
        }
        for (RoundView round : unsettled(reader, moment)) {
            for (Capacity capacity : reader.capacities().held()) {
                for (SeatView seat : sight.of(round, reader).applyTo(round).seats()) {
                    duty(round, seat, capacity).ifPresent(duties::add);
                }
            }
        }
        return duties;
    }

    /** Rounds that run, or whose silence was broken lately: there a position may wait for its head. */
    private List<RoundView> unsettled(SignedIn reader, Moment moment) {
        List<RoundView> all = new ArrayList<>(rounds.running(reader.network(), moment));
        all.addAll(rounds.rounds(reader.network(), RoundState.BROKEN.name(), moment, LATELY, null)
                .rows());
        return all;
    }

    private Optional<Duty> duty(RoundView round, SeatView seat, Capacity capacity) {
        Stated stated = seat.stated();
        if (stated == null) {
            return Optional.empty();
        }
        String page = "/rounds/" + round.opening().roundId();
        if (stated.unconfirmed() && capacity.isFor(Role.HEAD_OF_AGENCY, seat.entity())) {
            return Optional.of(new Duty(
                    words.say("duty.confirm", seat.entity(), round.opening().title()),
                    words.say("duty.confirm.detail"),
                    page,
                    stated.recordedAt(),
                    round.state().open() && round.silence() != null
                            ? round.silence().expiresAt()
                            : null,
                    Tone.WARN));
        }
        if (stated.footing() == Footing.CONTESTED && round.state().open() && capacity.is(Role.CO_CHAIR)) {
            return Optional.of(new Duty(
                    words.say("duty.contested", seat.entity(), round.opening().title()),
                    words.say("duty.contested.detail"),
                    page,
                    stated.recordedAt(),
                    null,
                    Tone.WARN));
        }
        return Optional.empty();
    }

    /** Whether a head is asked to say something here: in a silence each, after a meeting those who were absent. */
    private static boolean asks(RoundView round, @Nullable String entity) {
        return entity != null
                && round.state() != RoundState.MEETING
                && (round.meeting() == null || !round.meeting().isPresent(entity));
    }

    private Duty ofMeeting(RoundView round) {
        RoundView.Meeting meeting = Objects.requireNonNull(round.meeting());
        return new Duty(
                words.say("duty.meeting", round.opening().title()),
                words.say("duty.meeting.detail"),
                "/rounds/" + round.opening().roundId(),
                round.opening().openedAt(),
                meeting.meeting().at(),
                Tone.ACCENT);
    }

    private Duty ofHead(RoundView round, SeatView seat) {
        boolean silence = round.silence() != null;
        return new Duty(
                silence
                        ? words.say("duty.state", seat.entity(), round.opening().title())
                        : words.say("duty.open", round.opening().title()),
                words.say(silence ? "duty.state.detail" : "duty.open.detail"),
                "/rounds/" + round.opening().roundId() + "/position",
                round.opening().openedAt(),
                round.silence() == null ? null : round.silence().expiresAt(),
                Tone.WARN);
    }

    /** Whoever does not have what the others have is reminded or waived by name, or nothing is adopted (EI1). */
    private Optional<Duty> ofUnequal(RoundView round, Moment moment) {
        return papers.papers(round.opening().roundId(), moment)
                .map(RoundPapersView::gaps)
                .filter(gaps -> !gaps.isEmpty())
                .map(gaps -> new Duty(
                        words.say("duty.unequal", round.opening().title()),
                        words.say("duty.unequal.detail", InformationWords.of(gaps, words)),
                        "/rounds/" + round.opening().roundId(),
                        round.opening().openedAt(),
                        round.silence() == null ? null : round.silence().expiresAt(),
                        Tone.WARN));
    }

    private Duty ofChair(RoundView round) {
        List<String> missing = round.seats().stream()
                .filter(seat -> !seat.hasText())
                .map(SeatView::entity)
                .toList();
        return new Duty(
                words.say("duty.waive", round.opening().title()),
                words.say("duty.waive.detail", words.list(missing)),
                "/rounds/" + round.opening().roundId(),
                round.opening().openedAt(),
                null,
                Tone.WARN);
    }
}
