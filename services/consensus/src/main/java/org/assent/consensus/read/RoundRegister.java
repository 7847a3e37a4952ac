package org.assent.consensus.read;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.assent.consensus.Roll;
import org.assent.consensus.RoundState;
import org.assent.consensus.Service;
import org.assent.consensus.messages.AttendanceRecorded;
import org.assent.consensus.messages.ConfirmationSilenceStarted;
import org.assent.consensus.messages.ConsensusNotReached;
import org.assent.consensus.messages.ConsensusReached;
import org.assent.consensus.messages.ConsensusRoundOpened;
import org.assent.consensus.messages.ConsensusRoundVoided;
import org.assent.consensus.messages.ConsensusRoundWithdrawn;
import org.assent.consensus.messages.DecisionEntered;
import org.assent.consensus.messages.DeliveryLost;
import org.assent.consensus.messages.EntityDissociated;
import org.assent.consensus.messages.ExplanationFiled;
import org.assent.consensus.messages.NoObjectionDeclared;
import org.assent.consensus.messages.ObjectionMaintained;
import org.assent.consensus.messages.PositionConfirmed;
import org.assent.consensus.messages.PositionContested;
import org.assent.consensus.messages.PositionReceivedLate;
import org.assent.consensus.messages.PositionRecordedOnBehalf;
import org.assent.consensus.messages.PositionStated;
import org.assent.consensus.messages.PositionTakenUnconfirmed;
import org.assent.consensus.messages.RollInformed;
import org.assent.consensus.messages.RoundView;
import org.assent.consensus.messages.RoundView.Annex;
import org.assent.consensus.messages.RoundView.Ending;
import org.assent.consensus.messages.RoundView.Meeting;
import org.assent.consensus.messages.RoundView.Opening;
import org.assent.consensus.messages.RoundView.SeatView;
import org.assent.consensus.messages.RoundView.Settled;
import org.assent.consensus.messages.RoundView.Silence;
import org.assent.consensus.messages.RoundView.Stated;
import org.assent.consensus.messages.SeatServed;
import org.assent.consensus.messages.SeatWaived;
import org.assent.consensus.messages.SilenceBroken;
import org.assent.consensus.messages.SilenceExtended;
import org.assent.consensus.messages.SilenceStarted;
import org.assent.kernel.Mandate;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.timeline.Projector;
import org.assent.rules.consensus.ConsensusRule;
import org.assent.rules.consensus.Footing;
import org.assent.rules.consensus.Outcome;
import org.jspecify.annotations.Nullable;

/** The register of rounds: one row for each, with its seats and their positions. */
final class RoundRegister extends Projector<RoundView> {
    RoundRegister() {
        super("consensus_round", RoundView.class);
        on(
                ConsensusRoundOpened.class,
                (event, rows) -> rows.put(key(event.payload().roundId()), opened(event)));
        seat(
                SeatServed.class,
                SeatServed::roundId,
                SeatServed::entity,
                (event, seat) -> served(seat, event.payload().service(), event.recordedAt()));
        seat(
                SeatWaived.class,
                SeatWaived::roundId,
                SeatWaived::entity,
                (event, seat) -> waived(seat, event.payload().reason()));
        seat(DeliveryLost.class, DeliveryLost::roundId, DeliveryLost::entity, (event, seat) -> lost(seat));
        clocks();
        meetings();
        positions();
        endings();
        round(ExplanationFiled.class, ExplanationFiled::roundId, (event, round) -> {
            ExplanationFiled filed = event.payload();
            return round.with(
                    new Annex(filed.entity(), null, filed.text(), filed.by(), filed.receivedAt(), event.position()));
        });
        round(EntityDissociated.class, EntityDissociated::roundId, (event, round) -> {
            EntityDissociated apart = event.payload();
            return round.with(new Annex(
                    apart.entity(), apart.paragraph(), apart.text(), apart.by(), apart.receivedAt(), event.position()));
        });
        round(RollInformed.class, RollInformed::roundId, (event, round) -> informed(round, event.recordedAt()));
        round(
                DecisionEntered.class,
                DecisionEntered::roundId,
                (event, round) -> round.numbered(event.payload().number()));
    }

    private void clocks() {
        round(SilenceStarted.class, SilenceStarted::roundId, (event, round) -> {
            SilenceStarted started = event.payload();
            return round.withSilence(new Silence(
                    started.startedAt(),
                    started.expiresAt(),
                    started.closesAt(),
                    started.zone(),
                    started.steps(),
                    null,
                    null));
        });
        round(ConfirmationSilenceStarted.class, ConfirmationSilenceStarted::roundId, (event, round) -> {
            ConfirmationSilenceStarted started = event.payload();
            return round.confirming(new Silence(
                    started.startedAt(),
                    started.expiresAt(),
                    started.closesAt(),
                    started.zone(),
                    started.steps(),
                    null,
                    null));
        });
        round(SilenceExtended.class, SilenceExtended::roundId, (event, round) -> extended(round, event.payload()));
    }

    private void meetings() {
        round(
                AttendanceRecorded.class,
                AttendanceRecorded::roundId,
                (event, round) -> round.meeting(new Meeting(
                        meeting(round).meeting(),
                        event.payload().attendance(),
                        event.payload().needed(),
                        null)));
        round(
                NoObjectionDeclared.class,
                NoObjectionDeclared::roundId,
                (event, round) -> round.meeting(new Meeting(
                        meeting(round).meeting(),
                        meeting(round).attendance(),
                        meeting(round).needed(),
                        event.payload().declaredAt())));
    }

    private void positions() {
        seat(
                PositionStated.class,
                PositionStated::roundId,
                PositionStated::entity,
                (event, seat) -> stated(seat, event));
        seat(
                PositionTakenUnconfirmed.class,
                PositionTakenUnconfirmed::roundId,
                PositionTakenUnconfirmed::entity,
                (event, seat) -> unconfirmed(seat, event));
        seat(
                PositionRecordedOnBehalf.class,
                PositionRecordedOnBehalf::roundId,
                PositionRecordedOnBehalf::entity,
                (event, seat) -> onBehalf(seat, event));
        seat(PositionConfirmed.class, PositionConfirmed::roundId, PositionConfirmed::entity, (event, seat) -> {
            PositionConfirmed confirmed = event.payload();
            return settled(
                    seat, Footing.OWN, new Settled(confirmed.by(), confirmed.receivedAt(), null, mandate(event)));
        });
        seat(PositionContested.class, PositionContested::roundId, PositionContested::entity, (event, seat) -> {
            PositionContested contested = event.payload();
            return settled(
                    seat,
                    Footing.CONTESTED,
                    new Settled(contested.by(), contested.receivedAt(), contested.reason(), mandate(event)));
        });
        seat(
                PositionReceivedLate.class,
                PositionReceivedLate::roundId,
                PositionReceivedLate::entity,
                (event, seat) -> late(seat, event));
    }

    private void endings() {
        round(SilenceBroken.class, SilenceBroken::roundId, (event, round) -> {
            SilenceBroken broken = event.payload();
            return decided(
                    round, RoundState.BROKEN, broken.receivedAt(), broken.outcome(), broken.entity(), event.position());
        });
        round(ObjectionMaintained.class, ObjectionMaintained::roundId, (event, round) -> {
            ObjectionMaintained kept = event.payload();
            return decided(
                    round,
                    RoundState.MAINTAINED,
                    kept.concludedAt(),
                    kept.outcome(),
                    kept.entities().get(0),
                    event.position());
        });
        round(ConsensusReached.class, ConsensusReached::roundId, (event, round) -> {
            ConsensusReached reached = event.payload();
            return decided(round, RoundState.REACHED, reached.decidedAt(), reached.outcome(), null, event.position());
        });
        round(ConsensusNotReached.class, ConsensusNotReached::roundId, (event, round) -> {
            ConsensusNotReached missed = event.payload();
            return decided(round, RoundState.NOT_REACHED, missed.decidedAt(), missed.outcome(), null, event.position());
        });
        round(
                ConsensusRoundWithdrawn.class,
                ConsensusRoundWithdrawn::roundId,
                (event, round) -> withoutOutcome(
                        round, RoundState.WITHDRAWN, event.payload().reason(), event));
        round(
                ConsensusRoundVoided.class,
                ConsensusRoundVoided::roundId,
                (event, round) ->
                        withoutOutcome(round, RoundState.VOIDED, event.payload().reason(), event));
    }

    private <E> void round(
            Class<E> event, Function<E, UUID> round, BiFunction<RecordedEvent<E>, RoundView, RoundView> change) {
        changes(event, payload -> key(round.apply(payload)), change);
    }

    private <E> void seat(
            Class<E> event,
            Function<E, UUID> round,
            Function<E, String> entity,
            BiFunction<RecordedEvent<E>, SeatView, SeatView> change) {
        round(
                event,
                round,
                (recorded, view) ->
                        view.withSeat(entity.apply(recorded.payload()), seat -> change.apply(recorded, seat)));
    }

    private static RoundView decided(
            RoundView round, RoundState how, Instant at, Outcome outcome, @Nullable String brokenBy, long position) {
        return round.ended(how, new Ending(at, outcome, brokenBy, null, null, position));
    }

    static String key(UUID roundId) {
        return roundId.toString();
    }

    private static RoundView opened(RecordedEvent<ConsensusRoundOpened> event) {
        ConsensusRoundOpened opened = event.payload();
        return new RoundView(
                opened.meeting() == null ? RoundState.SERVING : RoundState.MEETING,
                new Opening(
                        opened.roundId(),
                        opened.network(),
                        opened.subject(),
                        opened.number(),
                        opened.text().language(),
                        opened.text().title(),
                        opened.text().question(),
                        opened.textHash().value(),
                        opened.openedBy(),
                        opened.chair(),
                        opened.chairInterested(),
                        opened.settings().version(),
                        opened.meeting() == null
                                ? opened.silence()
                                : opened.settings().confirmationSilence(),
                        event.recordedAt(),
                        event.position()),
                null,
                opened.roll().seats().stream().map(RoundRegister::seat).toList(),
                null,
                null,
                opened.meeting() == null ? null : new Meeting(opened.meeting(), List.of(), 0, null),
                List.of());
    }

    private static Meeting meeting(RoundView round) {
        return Objects.requireNonNull(round.meeting());
    }

    private static SeatView seat(Roll.Seat seat) {
        return new SeatView(
                seat.entity(),
                seat.entityName(),
                seat.head(),
                seat.interested(),
                seat.residency(),
                seat.onRollByLocalSetting(),
                seat.mailbox() != null,
                null,
                null,
                null,
                null,
                List.of(),
                null);
    }

    private static SeatView served(SeatView seat, Service service, Instant at) {
        boolean letter = service == Service.LETTER_ACCEPTED;
        return with(
                seat,
                letter && seat.servedAt() == null ? at : seat.servedAt(),
                !letter && seat.readAt() == null ? at : seat.readAt(),
                seat.waivedBecause(),
                seat.stated(),
                seat.earlier(),
                seat.late());
    }

    private static SeatView lost(SeatView seat) {
        return with(seat, null, seat.readAt(), seat.waivedBecause(), seat.stated(), seat.earlier(), seat.late());
    }

    private static SeatView waived(SeatView seat, String reason) {
        return with(seat, seat.servedAt(), seat.readAt(), reason, seat.stated(), seat.earlier(), seat.late());
    }

    private static SeatView stated(SeatView seat, RecordedEvent<PositionStated> event) {
        PositionStated stated = event.payload();
        return next(
                seat,
                new Stated(
                        stated.number(),
                        stated.statement(),
                        stated.by(),
                        stated.receivedAt(),
                        event.recordedAt(),
                        event.position(),
                        Footing.OWN,
                        null,
                        null,
                        mandate(event)));
    }

    private static SeatView unconfirmed(SeatView seat, RecordedEvent<PositionTakenUnconfirmed> event) {
        PositionTakenUnconfirmed taken = event.payload();
        return next(
                seat,
                new Stated(
                        taken.number(),
                        taken.statement(),
                        taken.by(),
                        taken.receivedAt(),
                        event.recordedAt(),
                        event.position(),
                        Footing.UNCONFIRMED,
                        null,
                        null,
                        mandate(event)));
    }

    private static SeatView onBehalf(SeatView seat, RecordedEvent<PositionRecordedOnBehalf> event) {
        PositionRecordedOnBehalf recorded = event.payload();
        return next(
                seat,
                new Stated(
                        recorded.number(),
                        recorded.statement(),
                        recorded.by(),
                        recorded.receivedAt(),
                        event.recordedAt(),
                        event.position(),
                        Footing.UNCONFIRMED,
                        recorded.evidence(),
                        null,
                        null));
    }

    /** What of the office whoever acted carried, and for whom. */
    private static @Nullable Mandate mandate(RecordedEvent<?> event) {
        return event.envelope().act().capacity().mandate();
    }

    private static SeatView settled(SeatView seat, Footing footing, Settled word) {
        Stated stated = Objects.requireNonNull(seat.stated());
        return with(
                seat,
                seat.servedAt(),
                seat.readAt(),
                seat.waivedBecause(),
                stated.settled(footing, word),
                seat.earlier(),
                seat.late());
    }

    private static SeatView next(SeatView seat, Stated now) {
        List<Stated> earlier = new ArrayList<>(seat.earlier());
        if (seat.stated() != null) {
            earlier.add(seat.stated());
        }
        return with(seat, seat.servedAt(), seat.readAt(), seat.waivedBecause(), now, List.copyOf(earlier), seat.late());
    }

    private static SeatView late(SeatView seat, RecordedEvent<PositionReceivedLate> event) {
        Stated late = new Stated(
                0,
                event.payload().statement(),
                event.payload().by(),
                event.payload().receivedAt(),
                event.recordedAt(),
                event.position(),
                Footing.OWN,
                null,
                null,
                mandate(event));
        return with(seat, seat.servedAt(), seat.readAt(), seat.waivedBecause(), seat.stated(), seat.earlier(), late);
    }

    private static SeatView with(
            SeatView seat,
            @Nullable Instant servedAt,
            @Nullable Instant readAt,
            @Nullable String waivedBecause,
            @Nullable Stated stated,
            List<Stated> earlier,
            @Nullable Stated late) {
        return new SeatView(
                seat.entity(),
                seat.entityName(),
                seat.head(),
                seat.interested(),
                seat.residency(),
                seat.onRollByLocalSetting(),
                seat.hasMailbox(),
                servedAt,
                readAt,
                waivedBecause,
                stated,
                earlier,
                late);
    }

    private static RoundView extended(RoundView round, SilenceExtended extension) {
        Silence silence = round.silence();
        if (silence == null) {
            throw new IllegalStateException("only a running silence is extended");
        }
        return round.withSilence(new Silence(
                silence.startedAt(),
                extension.expiresAt(),
                extension.closesAt(),
                silence.zone(),
                extension.steps(),
                extension.rule() == ConsensusRule.CR15 ? extension.reason() : silence.extendedBecause(),
                extension.outage() == null ? silence.outage() : extension.outage()));
    }

    private static RoundView withoutOutcome(RoundView round, RoundState how, String reason, RecordedEvent<?> event) {
        return round.ended(how, new Ending(event.recordedAt(), null, null, reason, null, event.position()));
    }

    private static RoundView informed(RoundView round, Instant at) {
        Ending ending = round.ending();
        if (ending == null) {
            throw new IllegalStateException("the roll is informed of an ending");
        }
        return round.ended(
                round.state(),
                new Ending(ending.at(), ending.outcome(), ending.brokenBy(), ending.reason(), at, ending.position()));
    }
}
