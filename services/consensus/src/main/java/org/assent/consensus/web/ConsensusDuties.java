package org.assent.consensus.web;

import java.util.ArrayList;
import java.util.List;
import org.assent.consensus.RoundState;
import org.assent.consensus.messages.ListConsensusRounds;
import org.assent.consensus.messages.RoundView;
import org.assent.consensus.messages.RoundView.SeatView;
import org.assent.kernel.Capacity;
import org.assent.kernel.Role;
import org.assent.platform.timeline.Moment;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.Words;
import org.assent.platform.web.home.Duties;
import org.assent.platform.web.home.Duty;
import org.assent.platform.web.parts.Tone;

/** What running rounds ask of heads and of co-chairs, by every capacity that the reader holds. */
final class ConsensusDuties implements Duties {
    private final ListConsensusRounds rounds;
    private final Words words;

    ConsensusDuties(ListConsensusRounds rounds, Words words) {
        this.rounds = rounds;
        this.words = words;
    }

    @Override
    public List<Duty> of(SignedIn reader, Moment moment) {
        List<Duty> duties = new ArrayList<>();
        for (RoundView round : rounds.running(reader.network(), moment)) {
            for (Capacity capacity : reader.capacities().held()) {
                if (capacity.is(Role.HEAD_OF_AGENCY) && capacity.entity() != null) {
                    round.seat(capacity.entity())
                            .filter(seat -> seat.stated() == null)
                            .ifPresent(seat -> duties.add(ofHead(round, seat)));
                }
                if (capacity.isFor(Role.CO_CHAIR, round.opening().chair()) && round.state() == RoundState.SERVING) {
                    duties.add(ofChair(round));
                }
            }
        }
        return duties;
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
