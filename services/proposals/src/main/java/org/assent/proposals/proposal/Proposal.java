package org.assent.proposals.proposal;

import static org.assent.proposals.proposal.ProposalRule.T03;
import static org.assent.proposals.proposal.ProposalRule.T04;
import static org.assent.proposals.proposal.ProposalRule.T09;
import static org.assent.proposals.proposal.ProposalRule.T10;
import static org.assent.proposals.proposal.ProposalRule.T11;
import static org.assent.rules.consensus.ConsensusRule.CR1;
import static org.assent.rules.consensus.ConsensusRule.CR17;
import static org.assent.rules.consensus.ConsensusRule.CR4;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.assent.consensus.DecisionText;
import org.assent.consensus.RoundState;
import org.assent.kernel.Act;
import org.assent.kernel.Ids;
import org.assent.kernel.Paragraph;
import org.assent.kernel.Role;
import org.assent.kernel.StepAnswer;
import org.assent.proposals.ProposalState;
import org.assent.proposals.messages.BlockProposal;
import org.assent.proposals.messages.EndorseProposal;
import org.assent.proposals.messages.ProposalBlocked;
import org.assent.proposals.messages.ProposalEndorsed;
import org.assent.proposals.messages.ProposalPutToConsensus;
import org.assent.proposals.messages.ProposalRegistered;
import org.assent.proposals.messages.ProposalReleased;
import org.assent.proposals.messages.PutToConsensus;
import org.assent.proposals.messages.RegisterProposal;
import org.assent.proposals.messages.ReleaseProposal;
import org.assent.proposals.messages.ReviseText;
import org.assent.proposals.messages.TextRevised;
import org.assent.rules.time.CalendarMissing;
import org.assent.rules.time.Deadlines;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/**
 * A matter on its way to the UNCT. It is the gatekeeper of its rounds: it knows whether one is open, how many were broken and
 * which text they were on, so that "no other open round on the subject" (CR4) is one aggregate's fact.
 */
public class Proposal {
    @AggregateIdentifier
    @Nullable
    UUID proposalId;

    private @Nullable ProposalRegistered registered;
    private ProposalState state = ProposalState.READY_FOR_DECISION;
    private String title = "";
    private List<Paragraph> paragraphs = List.of();
    private int revision = 1;
    private int rounds;
    private int brokenRounds;
    private @Nullable UUID openRound;

    /** For the repository only. */
    protected Proposal() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    StepAnswer handle(RegisterProposal command, @MetaDataValue(Act.KEY) Act act) {
        T03.requireRight(mayDraft(act, command.network()));
        if (registered != null) {
            return StepAnswer.ALREADY_DONE;
        }
        T03.requireContent(hasText(command.title(), command.paragraphs()));
        apply(new ProposalRegistered(
                command.proposalId(),
                command.network(),
                command.kind(),
                command.title().strip(),
                command.language(),
                command.paragraphs(),
                command.lead(),
                command.participating(),
                command.copyOf(),
                act.receivedAt().atOffset(ZoneOffset.UTC).getYear()));
        return StepAnswer.DONE;
    }

    @CommandHandler
    void handle(ReviseText command, @MetaDataValue(Act.KEY) Act act) {
        T04.requireRight(mayDraft(act, facts().network()));
        T04.require(state == ProposalState.READY_FOR_DECISION || state == ProposalState.BLOCKED);
        T04.require(command.revisionSeen() == revision);
        T04.requireContent(hasText(command.title(), command.paragraphs())
                && !command.reason().isBlank()
                && !(command.title().strip().equals(title)
                        && command.paragraphs().equals(paragraphs)));
        apply(new TextRevised(
                id(),
                revision + 1,
                command.title().strip(),
                command.paragraphs(),
                command.reason().strip()));
    }

    @CommandHandler
    void handle(PutToConsensus command, @MetaDataValue(Act.KEY) Act act) {
        T09.requireRight(act.capacity().is(Role.CO_CHAIR) && isOf(facts().network(), act));
        CR4.require(openRound == null);
        T11.require(state != ProposalState.BLOCKED);
        T09.require(state == ProposalState.READY_FOR_DECISION && command.revisionSeen() == revision);
        CR17.require(brokenRounds < command.settings().maxBrokenRounds());
        CR1.requireContent(command.roll().hasOneSeatForEachEntity());
        CR4.require(silenceCanRun(act.receivedAt(), command));
        T09.requireContent(!command.question().isBlank());
        DecisionText text =
                new DecisionText(facts().language(), title, command.question().strip(), paragraphs);
        UUID roundId = Ids.derived(act.receivedAt(), "round", id().toString(), Integer.toString(rounds + 1));
        apply(new ProposalPutToConsensus(
                id(),
                facts().network(),
                roundId,
                rounds + 1,
                revision,
                Objects.requireNonNullElse(act.capacity().entity(), ""),
                command.coChairs(),
                text,
                text.hash(),
                command.roll(),
                command.settings(),
                command.calendar()));
    }

    @CommandHandler
    StepAnswer handle(EndorseProposal command, @MetaDataValue(Act.KEY) Act act) {
        T10.requireRight(act.capacity().is(Role.SYSTEM));
        if (!command.roundId().equals(openRound)) {
            return StepAnswer.ALREADY_DONE;
        }
        apply(new ProposalEndorsed(id(), command.roundId(), command.textHash()));
        return StepAnswer.DONE;
    }

    @CommandHandler
    StepAnswer handle(BlockProposal command, @MetaDataValue(Act.KEY) Act act) {
        T10.requireRight(act.capacity().is(Role.SYSTEM));
        if (!command.roundId().equals(openRound)) {
            return StepAnswer.ALREADY_DONE;
        }
        int broken = brokenRounds + (command.outcome() == RoundState.BROKEN ? 1 : 0);
        apply(new ProposalBlocked(id(), command.roundId(), command.outcome(), broken));
        return StepAnswer.DONE;
    }

    @CommandHandler
    StepAnswer handle(ReleaseProposal command, @MetaDataValue(Act.KEY) Act act) {
        T10.requireRight(act.capacity().is(Role.SYSTEM));
        if (!command.roundId().equals(openRound)) {
            return StepAnswer.ALREADY_DONE;
        }
        apply(new ProposalReleased(id(), command.roundId()));
        return StepAnswer.DONE;
    }

    private static boolean mayDraft(Act act, String network) {
        return isOf(network, act)
                && (act.capacity().is(Role.CO_CHAIR) || act.capacity().is(Role.SECRETARIAT));
    }

    private static boolean isOf(String network, Act act) {
        return network.equals(act.capacity().network());
    }

    /** A round that could not begin its silence is not put: the proposal would wait for it for ever. */
    private static boolean silenceCanRun(Instant now, PutToConsensus command) {
        try {
            Deadlines.silenceExpiry(now, command.settings().silenceMinimum(), command.calendar());
            return true;
        } catch (CalendarMissing missing) {
            return false;
        }
    }

    private static boolean hasText(String title, List<Paragraph> paragraphs) {
        return !title.isBlank()
                && !paragraphs.isEmpty()
                && paragraphs.stream()
                        .noneMatch(paragraph ->
                                paragraph.id().isBlank() || paragraph.text().isBlank())
                && paragraphs.stream().map(Paragraph::id).distinct().count() == paragraphs.size();
    }

    private UUID id() {
        return facts().proposalId();
    }

    private ProposalRegistered facts() {
        ProposalRegistered facts = registered;
        if (facts == null) {
            throw new IllegalStateException("a proposal begins with its registration");
        }
        return facts;
    }

    @EventSourcingHandler
    void on(ProposalRegistered event) {
        proposalId = event.proposalId();
        registered = event;
        title = event.title();
        paragraphs = event.paragraphs();
    }

    @EventSourcingHandler
    void on(TextRevised event) {
        revision = event.revision();
        title = event.title();
        paragraphs = event.paragraphs();
        state = ProposalState.READY_FOR_DECISION;
    }

    @EventSourcingHandler
    void on(ProposalPutToConsensus event) {
        state = ProposalState.IN_CONSENSUS;
        openRound = event.roundId();
        rounds = event.roundNumber();
    }

    @EventSourcingHandler
    void on(ProposalEndorsed event) {
        state = ProposalState.ENDORSED;
        openRound = null;
    }

    @EventSourcingHandler
    void on(ProposalBlocked event) {
        state = ProposalState.BLOCKED;
        brokenRounds = event.brokenRounds();
        openRound = null;
    }

    @EventSourcingHandler
    void on(ProposalReleased event) {
        state = ProposalState.READY_FOR_DECISION;
        openRound = null;
    }
}
