package org.assent.consensus.round;

import static org.assent.rules.consensus.ConsensusRule.CR1;
import static org.assent.rules.consensus.ConsensusRule.CR10;
import static org.assent.rules.consensus.ConsensusRule.CR11;
import static org.assent.rules.consensus.ConsensusRule.CR14A;
import static org.assent.rules.consensus.ConsensusRule.CR15;
import static org.assent.rules.consensus.ConsensusRule.CR16;
import static org.assent.rules.consensus.ConsensusRule.CR17A;
import static org.assent.rules.consensus.ConsensusRule.CR2;
import static org.assent.rules.consensus.ConsensusRule.CR20;
import static org.assent.rules.consensus.ConsensusRule.CR21;
import static org.assent.rules.consensus.ConsensusRule.CR3;
import static org.assent.rules.consensus.ConsensusRule.CR4;
import static org.assent.rules.consensus.ConsensusRule.CR5;
import static org.assent.rules.consensus.ConsensusRule.CR7;
import static org.assent.rules.consensus.ConsensusRule.CR8;
import static org.assent.rules.consensus.ConsensusRule.CR9;
import static org.assent.rules.consensus.ConsensusRule.EI1;
import static org.assent.rules.consensus.ConsensusRule.S83;
import static org.assent.rules.consensus.ConsensusRule.S83A;
import static org.assent.rules.consensus.ConsensusRule.S83B;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.assent.consensus.Attendance;
import org.assent.consensus.ExplanationWindow;
import org.assent.consensus.Roll;
import org.assent.consensus.RoundState;
import org.assent.consensus.Service;
import org.assent.consensus.ServiceOutage;
import org.assent.consensus.Statement;
import org.assent.consensus.messages.AddPaper;
import org.assent.consensus.messages.AttendanceRecorded;
import org.assent.consensus.messages.CloseMeetingItem;
import org.assent.consensus.messages.CloseSilence;
import org.assent.consensus.messages.ConfirmPosition;
import org.assent.consensus.messages.ConfirmationSilenceStarted;
import org.assent.consensus.messages.ConsensusNotReached;
import org.assent.consensus.messages.ConsensusReached;
import org.assent.consensus.messages.ConsensusRoundOpened;
import org.assent.consensus.messages.ConsensusRoundVoided;
import org.assent.consensus.messages.ConsensusRoundWithdrawn;
import org.assent.consensus.messages.ContestPosition;
import org.assent.consensus.messages.DeclareNoObjection;
import org.assent.consensus.messages.DeliveryLost;
import org.assent.consensus.messages.Dissociate;
import org.assent.consensus.messages.EntityDissociated;
import org.assent.consensus.messages.ExplanationFiled;
import org.assent.consensus.messages.ExtendSilence;
import org.assent.consensus.messages.FileExplanation;
import org.assent.consensus.messages.InformRoll;
import org.assent.consensus.messages.NoObjectionDeclared;
import org.assent.consensus.messages.ObjectionMaintained;
import org.assent.consensus.messages.OpenConsensusRound;
import org.assent.consensus.messages.PaperAdded;
import org.assent.consensus.messages.PaperServed;
import org.assent.consensus.messages.PaperWaived;
import org.assent.consensus.messages.PositionConfirmed;
import org.assent.consensus.messages.PositionContested;
import org.assent.consensus.messages.PositionReceivedLate;
import org.assent.consensus.messages.PositionRecordedOnBehalf;
import org.assent.consensus.messages.PositionStated;
import org.assent.consensus.messages.PositionTakenUnconfirmed;
import org.assent.consensus.messages.ReadRoundLetter;
import org.assent.consensus.messages.RecordAttendance;
import org.assent.consensus.messages.RecordPaperServed;
import org.assent.consensus.messages.RecordPositionOnBehalf;
import org.assent.consensus.messages.RecordSeatServed;
import org.assent.consensus.messages.ReportDeliveryLost;
import org.assent.consensus.messages.RollInformed;
import org.assent.consensus.messages.RollServed;
import org.assent.consensus.messages.SeatServed;
import org.assent.consensus.messages.SeatWaived;
import org.assent.consensus.messages.ServeRoll;
import org.assent.consensus.messages.SilenceBroken;
import org.assent.consensus.messages.SilenceExtended;
import org.assent.consensus.messages.SilenceStarted;
import org.assent.consensus.messages.StatePosition;
import org.assent.consensus.messages.VoidConsensusRound;
import org.assent.consensus.messages.WaiveService;
import org.assent.consensus.messages.WithdrawConsensusRound;
import org.assent.kernel.Act;
import org.assent.kernel.Refused;
import org.assent.kernel.Role;
import org.assent.kernel.StepAnswer;
import org.assent.rules.consensus.Footing;
import org.assent.rules.consensus.InformationGap;
import org.assent.rules.consensus.MeetingFacts;
import org.assent.rules.consensus.Mode;
import org.assent.rules.consensus.Outages;
import org.assent.rules.consensus.Outcome;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/**
 * One round of consensus on one text (domain rules, section 8). It decides and remembers; the process only asks it whether it
 * is time. Its outcome is {@link Verdict}, computed from the events alone.
 */
public class ConsensusRound {
    @AggregateIdentifier
    @Nullable
    UUID roundId;

    private @Nullable ConsensusRoundOpened opened;
    private RoundState state = RoundState.SERVING;
    private final Set<String> served = new LinkedHashSet<>();
    private final Set<String> opens = new LinkedHashSet<>();
    private final Set<String> waived = new LinkedHashSet<>();
    private final Papers papers = new Papers();
    private final Hall hall = new Hall();
    private final Positions positions = new Positions();
    private @Nullable SilenceClock clock;
    private @Nullable Instant endedAt;
    private boolean extended;
    private boolean extendedByOutage;
    private boolean rollServed;
    private boolean rollInformed;

    /** For the repository only. */
    protected ConsensusRound() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    StepAnswer handle(OpenConsensusRound command, @MetaDataValue(Act.KEY) Act act) {
        CR4.requireRight(act.capacity().is(Role.SYSTEM));
        if (opened != null) {
            return StepAnswer.ALREADY_DONE;
        }
        CR4.requireContent(!command.text().paragraphs().isEmpty());
        CR1.requireContent(command.roll().hasOneSeatForEachEntity());
        boolean meeting = command.mode() == Mode.MEETING;
        CR10.requireContent(meeting == (command.meeting() != null));
        CR4.require(SilenceClock.canRun(
                act.receivedAt(),
                meeting ? command.settings().confirmationSilence() : command.silence(),
                command.calendar()));
        Chair chair = Chair.of(command.openedBy(), command.coChairs(), command.roll());
        apply(new ConsensusRoundOpened(
                command.roundId(),
                command.network(),
                command.subject(),
                command.number(),
                command.mode(),
                command.openedBy(),
                chair.entity(),
                chair.interested(),
                command.text(),
                command.text().hash(),
                command.roll(),
                command.settings(),
                command.calendar(),
                command.meeting(),
                command.silence()));
        return StepAnswer.DONE;
    }

    @CommandHandler
    StepAnswer handle(ServeRoll command, @MetaDataValue(Act.KEY) Act act) {
        CR5.requireRight(act.capacity().is(Role.SYSTEM));
        if (rollServed || !state.open()) {
            return StepAnswer.ALREADY_DONE;
        }
        apply(new RollServed(id(), seats(seat -> seat.mailbox() != null), seats(seat -> seat.mailbox() == null)));
        return StepAnswer.DONE;
    }

    @CommandHandler
    StepAnswer handle(RecordSeatServed command, @MetaDataValue(Act.KEY) Act act) {
        CR5.requireRight(
                command.service() == Service.OPENED
                        ? isHeadOf(command.entity(), act)
                        : act.capacity().is(Role.SYSTEM));
        CR5.requireContent(roll().seat(command.entity()).isPresent());
        boolean opening = command.service() == Service.OPENED;
        boolean known = (opening ? opens : served).contains(command.entity());
        // Whoever opens the page sees every document that came, each under its name.
        List<String> seen = opening ? papers.missingAt(command.entity()) : List.of();
        if ((known && seen.isEmpty()) || !state.open()) {
            return StepAnswer.ALREADY_DONE;
        }
        if (!known) {
            apply(new SeatServed(id(), command.entity(), command.service()));
        }
        seen.forEach(sha256 -> apply(new PaperServed(id(), command.entity(), sha256, Service.OPENED)));
        startSilenceOnceAllHaveTheText(act.receivedAt());
        return StepAnswer.DONE;
    }

    @CommandHandler
    StepAnswer handle(AddPaper command, @MetaDataValue(Act.KEY) Act act) {
        EI1.requireRight(act.capacity().is(Role.SYSTEM));
        if (!state.open() || papers.holds(command.sha256())) {
            return StepAnswer.ALREADY_DONE;
        }
        apply(new PaperAdded(id(), command.fileName(), command.sha256()));
        return StepAnswer.DONE;
    }

    @CommandHandler
    StepAnswer handle(RecordPaperServed command, @MetaDataValue(Act.KEY) Act act) {
        EI1.requireRight(act.capacity().is(Role.SYSTEM));
        EI1.requireContent(roll().seat(command.entity()).isPresent() && papers.holds(command.sha256()));
        if (!state.open() || !papers.missingAt(command.entity()).contains(command.sha256())) {
            return StepAnswer.ALREADY_DONE;
        }
        apply(new PaperServed(id(), command.entity(), command.sha256(), Service.LETTER_ACCEPTED));
        return StepAnswer.DONE;
    }

    @CommandHandler
    StepAnswer handle(ReportDeliveryLost command, @MetaDataValue(Act.KEY) Act act) {
        EI1.requireRight(isSecretariat(act) || isCoChair(act));
        EI1.require(state.open());
        EI1.requireContent(
                roll().seat(command.entity()).isPresent() && !command.reason().isBlank());
        // Whoever opened the page has the text, whatever became of the letter.
        if (papers.lost(command.entity()) || !served.contains(command.entity()) || opens.contains(command.entity())) {
            return StepAnswer.ALREADY_DONE;
        }
        apply(new DeliveryLost(id(), command.entity(), command.reason().strip()));
        return StepAnswer.DONE;
    }

    @CommandHandler
    void handle(WaiveService command, @MetaDataValue(Act.KEY) Act act) {
        CR5.requireRight(isCoChair(act));
        CR5.requireContent(
                roll().seat(command.entity()).isPresent() && !command.reason().isBlank());
        boolean withoutText =
                (state == RoundState.SERVING || papers.lost(command.entity())) && !hasText(command.entity());
        List<String> missing = papers.missingAt(command.entity());
        CR5.require(state.open() && (withoutText || !missing.isEmpty()));
        String reason = command.reason().strip();
        if (withoutText) {
            apply(new SeatWaived(id(), command.entity(), reason));
        }
        missing.forEach(sha256 -> apply(new PaperWaived(id(), command.entity(), sha256, reason)));
        startSilenceOnceAllHaveTheText(act.receivedAt());
    }

    private void startSilenceOnceAllHaveTheText(Instant now) {
        if (state != RoundState.SERVING || !roll().entities().stream().allMatch(this::hasText)) {
            return;
        }
        CR7.require(SilenceClock.canRun(now, opened().silence(), opened().calendar()));
        SilenceClock started = SilenceClock.start(now, opened().silence(), opened().calendar());
        apply(new SilenceStarted(
                id(),
                now,
                started.expiresAt(),
                started.closesAt(),
                opened().calendar().zone().getId(),
                started.steps(),
                seats(seat -> !waived.contains(seat.entity())),
                List.copyOf(waived)));
    }

    @CommandHandler
    StepAnswer handle(StatePosition command, @MetaDataValue(Act.KEY) Act act) {
        CR1.requireRight(roll().seat(command.entity()).isPresent() && isHeadOf(command.entity(), act));
        CR14A.require(command.textHash().equals(opened().textHash()));
        requireText(command.statement());
        CR10.require(isAsked(command.entity()));
        if (keptAsLate(command.entity(), command.statement(), act)) {
            return StepAnswer.DONE;
        }
        CR3.require(command.lastNumberSeen() == positions.number(command.entity()));
        Positions.@Nullable Taken last = positions.last(command.entity());
        boolean confirmed = command.secondFactor() || !blocks(command.statement());
        if (last != null
                && last.statement().equals(command.statement())
                && last.footing() == (confirmed ? Footing.OWN : Footing.UNCONFIRMED)) {
            return StepAnswer.ALREADY_DONE;
        }
        int number = command.lastNumberSeen() + 1;
        apply(
                confirmed
                        ? new PositionStated(
                                id(),
                                command.entity(),
                                act.person(),
                                number,
                                command.statement(),
                                command.textHash(),
                                command.expiresAtSeen(),
                                act.receivedAt())
                        : new PositionTakenUnconfirmed(
                                id(),
                                command.entity(),
                                act.person(),
                                number,
                                command.statement(),
                                command.textHash(),
                                command.expiresAtSeen(),
                                act.receivedAt()));
        breakSilenceIfItBlocks(command.entity(), command.statement(), act.receivedAt());
        return StepAnswer.DONE;
    }

    private void breakSilenceIfItBlocks(String entity, Statement statement, Instant receivedAt) {
        if (blocks(statement) && state != RoundState.MEETING) {
            apply(new SilenceBroken(
                    id(),
                    opened().subject(),
                    entity,
                    statement.position(),
                    receivedAt,
                    clock == null ? null : clock.expiresAt(),
                    verdict(receivedAt)));
        }
    }

    /** Once the meeting has concluded only those who were absent are asked. */
    private boolean isAsked(String entity) {
        return state != RoundState.CONFIRMATION || !hall.isPresent(entity);
    }

    private static boolean blocks(Statement statement) {
        return statement.position().blocks(Mode.SILENCE);
    }

    @CommandHandler
    StepAnswer handle(RecordPositionOnBehalf command, @MetaDataValue(Act.KEY) Act act) {
        S83B.requireRight(isSecretariat(act) || isCoChair(act));
        CR1.requireContent(roll().seat(command.entity()).isPresent());
        CR14A.require(command.textHash().equals(opened().textHash()));
        requireText(command.statement());
        S83B.requireContent(command.evidence().holds(act.receivedAt()));
        CR10.require(isAsked(command.entity()));
        if (keptAsLate(command.entity(), command.statement(), act)) {
            return StepAnswer.DONE;
        }
        CR3.require(command.lastNumberSeen() == positions.number(command.entity()));
        S83B.require(!positions.block(command.entity()));
        apply(new PositionRecordedOnBehalf(
                id(),
                command.entity(),
                act.person(),
                command.lastNumberSeen() + 1,
                command.statement(),
                command.textHash(),
                command.evidence(),
                act.receivedAt()));
        breakSilenceIfItBlocks(command.entity(), command.statement(), act.receivedAt());
        return StepAnswer.DONE;
    }

    @CommandHandler
    void handle(ConfirmPosition command, @MetaDataValue(Act.KEY) Act act) {
        Positions.Taken taken = unconfirmed(command.entity(), command.number(), act);
        S83B.requireRight(command.secondFactor() || !blocks(taken.statement()));
        apply(new PositionConfirmed(id(), command.entity(), command.number(), act.person(), act.receivedAt()));
    }

    @CommandHandler
    void handle(ContestPosition command, @MetaDataValue(Act.KEY) Act act) {
        unconfirmed(command.entity(), command.number(), act);
        S83B.requireContent(!command.reason().isBlank());
        apply(new PositionContested(
                id(),
                command.entity(),
                command.number(),
                act.person(),
                command.reason().strip(),
                act.receivedAt()));
    }

    /** The last position of the entity, for its head, while it waits for the head and can still be settled. */
    private Positions.Taken unconfirmed(String entity, int number, Act act) {
        CR1.requireRight(roll().seat(entity).isPresent() && isHeadOf(entity, act));
        Positions.Taken last = positions.last(entity);
        if (last == null || last.number() != number || last.footing() != Footing.UNCONFIRMED) {
            throw new Refused(S83B, Refused.Kind.STATE);
        }
        S83B.require(state == RoundState.BROKEN || (state.open() && !isOver(act.receivedAt())));
        return last;
    }

    private void requireText(Statement statement) {
        (blocks(statement) ? CR8 : S83).requireContent(statement.hasRequiredText());
        S83.requireContent(namesAParagraphOfTheText(statement));
    }

    /** Whether it came too late for this round and was recorded as that; where nothing can come any more it is refused. */
    private boolean keptAsLate(String entity, Statement statement, Act act) {
        SilenceClock over = isOver(act.receivedAt()) ? clock : null;
        if (over != null && state != RoundState.BROKEN) {
            CR9.require(state != RoundState.WITHDRAWN && state != RoundState.VOIDED);
            apply(new PositionReceivedLate(id(), entity, act.person(), statement, act.receivedAt(), over.expiresAt()));
            return true;
        }
        CR9.require(state.open());
        return false;
    }

    private boolean namesAParagraphOfTheText(Statement statement) {
        String paragraph = statement.paragraph();
        return paragraph == null || hasParagraph(paragraph);
    }

    private boolean hasParagraph(String paragraph) {
        return opened().text().paragraphs().stream()
                .anyMatch(known -> known.id().equals(paragraph));
    }

    @CommandHandler
    void handle(ExtendSilence command, @MetaDataValue(Act.KEY) Act act) {
        CR15.requireRight(
                isCoChair(act) && opened().chair().equals(act.capacity().entity()));
        CR15.require(state.hasClock() && !extended);
        SilenceClock running = clock();
        CR15.require(act.receivedAt().isBefore(running.expiresAt()));
        CR15.requireContent(command.by().compareTo(opened().settings().extensionMinimum()) >= 0);
        CR15.requireContent(!command.reason().isBlank());
        CR15.requireContent(running.canBeExtendedBy(command.by(), opened().calendar()));
        SilenceClock longer = running.extendedBy(command.by(), opened().calendar());
        apply(new SilenceExtended(
                id(),
                running.expiresAt(),
                longer.expiresAt(),
                longer.closesAt(),
                longer.steps(),
                command.reason().strip()));
    }

    @CommandHandler
    StepAnswer handle(CloseSilence command, @MetaDataValue(Act.KEY) Act act) {
        CR9.requireRight(act.capacity().is(Role.SYSTEM));
        if (!state.hasClock()) {
            return StepAnswer.ALREADY_DONE;
        }
        if (act.receivedAt().isBefore(clock().closesAt())) {
            return StepAnswer.NOT_YET;
        }
        if (!extendedByOutage && Outages.extend(command.outages(), clock().expiresAt(), command.limits())) {
            extendForOutage(command);
            return StepAnswer.DONE;
        }
        Outcome verdict = verdict(act.receivedAt());
        List<InformationGap> gaps = gaps();
        if (verdict.kind() == Outcome.Kind.REACHED && !gaps.isEmpty()) {
            extendForEqualInformation(gaps, act.receivedAt());
            return StepAnswer.DONE;
        }
        decide(verdict, clock().expiresAt());
        return StepAnswer.DONE;
    }

    /**
     * The silence is not lost and not decided: it goes on by as much as the chair may extend it, in the open and with names, as often
     * as a seat is still without a document that nobody waived (EI1).
     */
    private void extendForEqualInformation(List<InformationGap> gaps, Instant now) {
        Duration by = opened().settings().extensionMinimum();
        EI1.require(SilenceClock.canRun(now, by, opened().calendar()));
        SilenceClock longer = SilenceClock.start(now, by, opened().calendar());
        apply(new SilenceExtended(
                id(), clock().expiresAt(), longer.expiresAt(), longer.closesAt(), longer.steps(), "", EI1, null, gaps));
    }

    private List<InformationGap> gaps() {
        return papers.gaps(roll(), opened().textHash());
    }

    private void extendForOutage(CloseSilence command) {
        Instant ended = clock().expiresAt();
        Instant from = Outages.over(command.outages(), ended);
        Duration by = command.limits().extension();
        CR21.require(SilenceClock.canRun(from, by, opened().calendar()));
        SilenceClock longer = SilenceClock.start(from, by, opened().calendar());
        apply(new SilenceExtended(
                id(),
                ended,
                longer.expiresAt(),
                longer.closesAt(),
                longer.steps(),
                "",
                CR21,
                new ServiceOutage(
                        Outages.near(command.outages(), ended, command.limits()),
                        Outages.together(
                                command.outages(), ended.minus(command.limits().window()), ended),
                        command.readAt()),
                List.of()));
    }

    private void decide(Outcome verdict, Instant decidedAt) {
        if (verdict.kind() == Outcome.Kind.REACHED) {
            apply(new ConsensusReached(
                    id(),
                    opened().network(),
                    opened().subject(),
                    opened().mode(),
                    opened().textHash(),
                    decidedAt,
                    verdict));
        } else {
            apply(new ConsensusNotReached(id(), opened().subject(), decidedAt, verdict));
        }
    }

    @CommandHandler
    StepAnswer handle(RecordAttendance command, @MetaDataValue(Act.KEY) Act act) {
        CR10.requireRight(isSecretariat(act) || isCoChair(act));
        CR10.require(state == RoundState.MEETING);
        List<String> entities =
                command.attendance().stream().map(Attendance::entity).toList();
        CR1.requireContent(
                roll().entities().containsAll(entities) && Set.copyOf(entities).size() == entities.size());
        CR2.requireContent(command.attendance().stream().allMatch(Attendance::saysWho));
        if (hall.holds(command.attendance())) {
            return StepAnswer.ALREADY_DONE;
        }
        apply(new AttendanceRecorded(id(), command.attendance(), quorum()));
        return StepAnswer.DONE;
    }

    @CommandHandler
    void handle(DeclareNoObjection command, @MetaDataValue(Act.KEY) Act act) {
        requireConcluding(act);
        CR11.require(positions.hasNoObjection());
        Instant now = positions.after(act.receivedAt());
        Outcome verdict = Verdict.ofMeeting(opened(), positions, hall.concluded(now), now);
        boolean provisional = verdict.kind() == Outcome.Kind.PROVISIONAL;
        // What is provisional is looked at again when the silence of the absent ends.
        EI1.require(provisional || gaps().isEmpty());
        Duration confirmation = opened().settings().confirmationSilence();
        CR7.require(!provisional || SilenceClock.canRun(now, confirmation, opened().calendar()));
        apply(new NoObjectionDeclared(id(), hall.present(roll()), hall.absent(roll()), now, verdict));
        if (!provisional) {
            decide(verdict, now);
            return;
        }
        SilenceClock started = SilenceClock.start(now, confirmation, opened().calendar());
        apply(new ConfirmationSilenceStarted(
                id(),
                now,
                started.expiresAt(),
                started.closesAt(),
                opened().calendar().zone().getId(),
                started.steps(),
                hall.absent(roll())));
    }

    @CommandHandler
    void handle(CloseMeetingItem command, @MetaDataValue(Act.KEY) Act act) {
        requireConcluding(act);
        CR10.require(!positions.hasNoObjection());
        Instant now = positions.after(act.receivedAt());
        apply(new ObjectionMaintained(
                id(),
                opened().subject(),
                positions.objectors(),
                now,
                Verdict.ofMeeting(opened(), positions, hall.concluded(now), now)));
    }

    /** Whether the chair of the round may conclude the item: the meeting has its quorum. */
    private void requireConcluding(Act act) {
        CR10.requireRight(
                isCoChair(act) && opened().chair().equals(act.capacity().entity()));
        CR10.require(state == RoundState.MEETING);
        if (hall.present(roll()).size() < quorum()) {
            throw new Refused(CR10, Refused.Kind.STATE, List.of("quorum"));
        }
    }

    private int quorum() {
        return MeetingFacts.quorum(roll().seats().size(), opened().settings().quorumMeeting());
    }

    @CommandHandler
    void handle(FileExplanation command, @MetaDataValue(Act.KEY) Act act) {
        requireWindow(command.entity(), act);
        S83A.requireContent(!command.text().isBlank());
        apply(new ExplanationFiled(
                id(), command.entity(), act.person(), command.text().strip(), act.receivedAt()));
    }

    @CommandHandler
    void handle(Dissociate command, @MetaDataValue(Act.KEY) Act act) {
        requireWindow(command.entity(), act);
        S83A.require(state == RoundState.REACHED);
        S83A.requireContent(!command.text().isBlank() && hasParagraph(command.paragraph()));
        apply(new EntityDissociated(
                id(),
                command.entity(),
                act.person(),
                command.paragraph(),
                command.text().strip(),
                act.receivedAt()));
    }

    /** Whether the head of an entity may still annex something to the outcome. */
    private void requireWindow(String entity, Act act) {
        CR1.requireRight(roll().seat(entity).isPresent() && isHeadOf(entity, act));
        Instant ended = endedAt;
        if (ended == null) {
            throw new Refused(S83A, Refused.Kind.STATE);
        }
        S83A.require(ExplanationWindow.closesAt(opened(), ended)
                .filter(closesAt -> act.receivedAt().isBefore(closesAt))
                .isPresent());
    }

    @CommandHandler
    void handle(WithdrawConsensusRound command, @MetaDataValue(Act.KEY) Act act) {
        CR17A.requireRight(isCoChair(act));
        CR17A.require(
                state.open() && state != RoundState.CONFIRMATION && positions.isEmpty() && !isOver(act.receivedAt()));
        CR17A.requireContent(!command.reason().isBlank());
        apply(new ConsensusRoundWithdrawn(
                id(), opened().subject(), command.reason().strip()));
    }

    @CommandHandler
    StepAnswer handle(VoidConsensusRound command, @MetaDataValue(Act.KEY) Act act) {
        CR16.requireRight(act.capacity().is(Role.SYSTEM));
        if (!state.open()) {
            return StepAnswer.ALREADY_DONE;
        }
        apply(new ConsensusRoundVoided(id(), opened().subject(), command.reason()));
        return StepAnswer.DONE;
    }

    @CommandHandler
    StepAnswer handle(ReadRoundLetter command, @MetaDataValue(Act.KEY) Act act) {
        CR20.requireRight(holdsLetters(command.entity(), act));
        return StepAnswer.ALREADY_DONE;
    }

    /** The letters are for the roll, and for those who see to the round or check it; when it has ended, for members too. */
    private boolean holdsLetters(@Nullable String entity, Act act) {
        boolean ofTheRoll = entity != null && roll().seat(entity).isPresent() && isHeadOf(entity, act);
        return ofTheRoll
                || isCoChair(act)
                || isSecretariat(act)
                || isHere(Role.AUDITOR, act)
                || (!state.open() && isHere(Role.MEMBER, act));
    }

    @CommandHandler
    StepAnswer handle(InformRoll command, @MetaDataValue(Act.KEY) Act act) {
        CR9.requireRight(act.capacity().is(Role.SYSTEM));
        if (state.open()) {
            return StepAnswer.NOT_YET;
        }
        if (rollInformed) {
            return StepAnswer.ALREADY_DONE;
        }
        apply(new RollInformed(id(), state, seats(seat -> seat.mailbox() != null)));
        return StepAnswer.DONE;
    }

    private Outcome verdict(Instant at) {
        return opened().mode() == Mode.MEETING
                ? Verdict.ofMeeting(opened(), positions, hall.facts(clock), at)
                : Verdict.ofSilence(opened(), positions, clock == null ? null : clock.expiresAt(), at);
    }

    /** Whether the silence has ended at that instant, decided or not. */
    private boolean isOver(Instant at) {
        return clock != null && !at.isBefore(clock.expiresAt());
    }

    private boolean isCoChair(Act act) {
        return isHere(Role.CO_CHAIR, act);
    }

    private boolean isSecretariat(Act act) {
        return isHere(Role.SECRETARIAT, act);
    }

    private boolean isHere(Role role, Act act) {
        return act.capacity().is(role)
                && opened().network().equals(act.capacity().network());
    }

    private boolean isHeadOf(String entity, Act act) {
        return act.capacity().isFor(Role.HEAD_OF_AGENCY, entity)
                && opened().network().equals(act.capacity().network());
    }

    private boolean hasText(String entity) {
        return served.contains(entity) || opens.contains(entity) || waived.contains(entity);
    }

    private List<String> seats(Predicate<Roll.Seat> which) {
        List<String> entities = new ArrayList<>();
        for (Roll.Seat seat : roll().seats()) {
            if (which.test(seat)) {
                entities.add(seat.entity());
            }
        }
        return entities;
    }

    private UUID id() {
        return opened().roundId();
    }

    private Roll roll() {
        return opened().roll();
    }

    private ConsensusRoundOpened opened() {
        ConsensusRoundOpened facts = opened;
        if (facts == null) {
            throw new IllegalStateException("a round begins with its opening");
        }
        return facts;
    }

    private SilenceClock clock() {
        SilenceClock running = clock;
        if (running == null) {
            throw new IllegalStateException("the silence has not begun");
        }
        return running;
    }

    @EventSourcingHandler
    void on(ConsensusRoundOpened event) {
        roundId = event.roundId();
        opened = event;
        state = event.mode() == Mode.MEETING ? RoundState.MEETING : RoundState.SERVING;
    }

    @EventSourcingHandler
    void on(RollServed event) {
        rollServed = true;
    }

    @EventSourcingHandler
    void on(SeatServed event) {
        (event.service() == Service.OPENED ? opens : served).add(event.entity());
        papers.found(event.entity());
    }

    @EventSourcingHandler
    void on(SeatWaived event) {
        waived.add(event.entity());
        papers.found(event.entity());
    }

    @EventSourcingHandler
    void on(PaperAdded event) {
        papers.on(event);
    }

    @EventSourcingHandler
    void on(PaperServed event) {
        papers.on(event);
    }

    @EventSourcingHandler
    void on(PaperWaived event) {
        papers.on(event);
    }

    @EventSourcingHandler
    void on(DeliveryLost event) {
        served.remove(event.entity());
        papers.on(event);
    }

    @EventSourcingHandler
    void on(SilenceStarted event) {
        state = RoundState.SILENCE;
        clock = new SilenceClock(event.expiresAt(), event.closesAt(), event.steps());
    }

    @EventSourcingHandler
    void on(SilenceExtended event) {
        extended |= event.rule() == CR15;
        extendedByOutage |= event.outage() != null;
        clock = new SilenceClock(event.expiresAt(), event.closesAt(), event.steps());
    }

    @EventSourcingHandler
    void on(PositionStated event) {
        positions.on(event);
    }

    @EventSourcingHandler
    void on(PositionTakenUnconfirmed event) {
        positions.on(event);
    }

    @EventSourcingHandler
    void on(PositionRecordedOnBehalf event) {
        positions.on(event);
    }

    @EventSourcingHandler
    void on(PositionConfirmed event) {
        positions.stands(event.entity(), event.number(), Footing.OWN);
    }

    @EventSourcingHandler
    void on(PositionContested event) {
        positions.stands(event.entity(), event.number(), Footing.CONTESTED);
    }

    @EventSourcingHandler
    void on(AttendanceRecorded event) {
        hall.attend(event.attendance());
    }

    @EventSourcingHandler
    void on(NoObjectionDeclared event) {
        hall.conclude(event.declaredAt());
    }

    @EventSourcingHandler
    void on(ObjectionMaintained event) {
        state = RoundState.MAINTAINED;
        endedAt = event.concludedAt();
    }

    @EventSourcingHandler
    void on(ConfirmationSilenceStarted event) {
        state = RoundState.CONFIRMATION;
        clock = new SilenceClock(event.expiresAt(), event.closesAt(), event.steps());
    }

    @EventSourcingHandler
    void on(SilenceBroken event) {
        state = RoundState.BROKEN;
        endedAt = event.receivedAt();
    }

    @EventSourcingHandler
    void on(ConsensusReached event) {
        state = RoundState.REACHED;
        endedAt = event.decidedAt();
    }

    @EventSourcingHandler
    void on(ConsensusNotReached event) {
        state = RoundState.NOT_REACHED;
        endedAt = event.decidedAt();
    }

    @EventSourcingHandler
    void on(ConsensusRoundWithdrawn event) {
        state = RoundState.WITHDRAWN;
    }

    @EventSourcingHandler
    void on(ConsensusRoundVoided event) {
        state = RoundState.VOIDED;
    }

    @EventSourcingHandler
    void on(RollInformed event) {
        rollInformed = true;
    }
}
