package org.assent.consensus.read;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
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
import org.jspecify.annotations.Nullable;

/** The register of rounds: one row for each, with its seats and their positions. */
final class RoundRegister extends Projector<RoundView> {
    RoundRegister() {
        super("consensus_round", RoundView.class);
        on(
                ConsensusRoundOpened.class,
                (event, rows) -> rows.put(key(event.payload().roundId()), opened(event)));
        on(
                SeatServed.class,
                (event, rows) -> rows.change(
                        key(event.payload().roundId()),
                        round -> round.withSeat(
                                event.payload().entity(),
                                seat -> served(seat, event.payload().service(), event.recordedAt()))));
        on(
                SeatWaived.class,
                (event, rows) -> rows.change(
                        key(event.payload().roundId()),
                        round -> round.withSeat(
                                event.payload().entity(),
                                seat -> waived(seat, event.payload().reason()))));
        on(
                DeliveryLost.class,
                (event, rows) -> rows.change(
                        key(event.payload().roundId()),
                        round -> round.withSeat(event.payload().entity(), RoundRegister::lost)));
        on(SilenceStarted.class, (event, rows) -> {
            SilenceStarted started = event.payload();
            rows.change(
                    key(started.roundId()),
                    round -> round.withSilence(new Silence(
                            started.startedAt(),
                            started.expiresAt(),
                            started.closesAt(),
                            started.zone(),
                            started.steps(),
                            null,
                            null)));
        });
        on(
                AttendanceRecorded.class,
                (event, rows) -> rows.change(
                        key(event.payload().roundId()),
                        round -> round.meeting(new Meeting(
                                meeting(round).meeting(),
                                event.payload().attendance(),
                                event.payload().needed(),
                                null))));
        on(
                NoObjectionDeclared.class,
                (event, rows) -> rows.change(
                        key(event.payload().roundId()),
                        round -> round.meeting(new Meeting(
                                meeting(round).meeting(),
                                meeting(round).attendance(),
                                meeting(round).needed(),
                                event.payload().declaredAt()))));
        on(ConfirmationSilenceStarted.class, (event, rows) -> {
            ConfirmationSilenceStarted started = event.payload();
            rows.change(
                    key(started.roundId()),
                    round -> round.confirming(new Silence(
                            started.startedAt(),
                            started.expiresAt(),
                            started.closesAt(),
                            started.zone(),
                            started.steps(),
                            null,
                            null)));
        });
        on(
                ObjectionMaintained.class,
                (event, rows) -> rows.change(
                        key(event.payload().roundId()),
                        round -> round.ended(
                                RoundState.MAINTAINED,
                                new Ending(
                                        event.payload().concludedAt(),
                                        event.payload().outcome(),
                                        event.payload().entities().get(0),
                                        null,
                                        null,
                                        event.position()))));
        on(
                SilenceExtended.class,
                (event, rows) ->
                        rows.change(key(event.payload().roundId()), round -> extended(round, event.payload())));
        on(
                PositionStated.class,
                (event, rows) -> rows.change(
                        key(event.payload().roundId()),
                        round -> round.withSeat(event.payload().entity(), seat -> stated(seat, event))));
        on(
                PositionTakenUnconfirmed.class,
                (event, rows) -> rows.change(
                        key(event.payload().roundId()),
                        round -> round.withSeat(event.payload().entity(), seat -> unconfirmed(seat, event))));
        on(
                PositionRecordedOnBehalf.class,
                (event, rows) -> rows.change(
                        key(event.payload().roundId()),
                        round -> round.withSeat(event.payload().entity(), seat -> onBehalf(seat, event))));
        on(PositionConfirmed.class, (event, rows) -> {
            PositionConfirmed confirmed = event.payload();
            Settled word = new Settled(confirmed.by(), confirmed.receivedAt(), null, mandate(event));
            rows.change(
                    key(confirmed.roundId()),
                    round -> round.withSeat(confirmed.entity(), seat -> settled(seat, Footing.OWN, word)));
        });
        on(PositionContested.class, (event, rows) -> {
            PositionContested contested = event.payload();
            Settled word = new Settled(contested.by(), contested.receivedAt(), contested.reason(), mandate(event));
            rows.change(
                    key(contested.roundId()),
                    round -> round.withSeat(contested.entity(), seat -> settled(seat, Footing.CONTESTED, word)));
        });
        on(
                PositionReceivedLate.class,
                (event, rows) -> rows.change(
                        key(event.payload().roundId()),
                        round -> round.withSeat(event.payload().entity(), seat -> late(seat, event))));
        on(
                SilenceBroken.class,
                (event, rows) -> rows.change(
                        key(event.payload().roundId()),
                        round -> round.ended(
                                RoundState.BROKEN,
                                new Ending(
                                        event.payload().receivedAt(),
                                        event.payload().outcome(),
                                        event.payload().entity(),
                                        null,
                                        null,
                                        event.position()))));
        on(
                ConsensusReached.class,
                (event, rows) -> rows.change(
                        key(event.payload().roundId()),
                        round -> round.ended(
                                RoundState.REACHED,
                                new Ending(
                                        event.payload().decidedAt(),
                                        event.payload().outcome(),
                                        null,
                                        null,
                                        null,
                                        event.position()))));
        on(
                ConsensusNotReached.class,
                (event, rows) -> rows.change(
                        key(event.payload().roundId()),
                        round -> round.ended(
                                RoundState.NOT_REACHED,
                                new Ending(
                                        event.payload().decidedAt(),
                                        event.payload().outcome(),
                                        null,
                                        null,
                                        null,
                                        event.position()))));
        on(
                ConsensusRoundWithdrawn.class,
                (event, rows) -> rows.change(
                        key(event.payload().roundId()),
                        round -> withoutOutcome(
                                round, RoundState.WITHDRAWN, event.payload().reason(), event)));
        on(
                ConsensusRoundVoided.class,
                (event, rows) -> rows.change(
                        key(event.payload().roundId()),
                        round -> withoutOutcome(
                                round, RoundState.VOIDED, event.payload().reason(), event)));
        on(ExplanationFiled.class, (event, rows) -> {
            ExplanationFiled filed = event.payload();
            rows.change(
                    key(filed.roundId()),
                    round -> round.with(new Annex(
                            filed.entity(), null, filed.text(), filed.by(), filed.receivedAt(), event.position())));
        });
        on(EntityDissociated.class, (event, rows) -> {
            EntityDissociated apart = event.payload();
            rows.change(
                    key(apart.roundId()),
                    round -> round.with(new Annex(
                            apart.entity(),
                            apart.paragraph(),
                            apart.text(),
                            apart.by(),
                            apart.receivedAt(),
                            event.position())));
        });
        on(
                RollInformed.class,
                (event, rows) ->
                        rows.change(key(event.payload().roundId()), round -> informed(round, event.recordedAt())));
        on(
                DecisionEntered.class,
                (event, rows) -> rows.change(
                        key(event.payload().roundId()),
                        round -> round.numbered(event.payload().number())));
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
