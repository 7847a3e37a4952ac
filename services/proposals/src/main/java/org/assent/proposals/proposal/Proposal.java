package org.assent.proposals.proposal;

import static org.assent.proposals.proposal.ProposalRule.NS2;
import static org.assent.proposals.proposal.ProposalRule.T03;
import static org.assent.proposals.proposal.ProposalRule.T04;
import static org.assent.proposals.proposal.ProposalRule.T05;
import static org.assent.proposals.proposal.ProposalRule.T06;
import static org.assent.proposals.proposal.ProposalRule.T07;
import static org.assent.proposals.proposal.ProposalRule.T08;
import static org.assent.proposals.proposal.ProposalRule.T09;
import static org.assent.proposals.proposal.ProposalRule.T10;
import static org.assent.proposals.proposal.ProposalRule.T11;
import static org.assent.proposals.proposal.ProposalRule.T12;
import static org.assent.proposals.proposal.ProposalRule.T13;
import static org.assent.proposals.proposal.ProposalRule.T29;
import static org.assent.rules.consensus.ConsensusRule.CR1;
import static org.assent.rules.consensus.ConsensusRule.CR10;
import static org.assent.rules.consensus.ConsensusRule.CR17;
import static org.assent.rules.consensus.ConsensusRule.CR18;
import static org.assent.rules.consensus.ConsensusRule.CR4;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.assent.consensus.DecisionText;
import org.assent.consensus.RoundState;
import org.assent.consensus.UnctMeeting;
import org.assent.consultation.ConsultedText;
import org.assent.kernel.Act;
import org.assent.kernel.Ids;
import org.assent.kernel.Paragraph;
import org.assent.kernel.Refused;
import org.assent.kernel.Role;
import org.assent.kernel.Rule;
import org.assent.kernel.StepAnswer;
import org.assent.kernel.TextHash;
import org.assent.kernel.Work;
import org.assent.proposals.ConceptNote;
import org.assent.proposals.ConceptNoteText;
import org.assent.proposals.Importing;
import org.assent.proposals.PinnedCall;
import org.assent.proposals.ProposalKind;
import org.assent.proposals.ProposalState;
import org.assent.proposals.ProposedClass;
import org.assent.proposals.ReferenceNames;
import org.assent.proposals.ReviewCourse;
import org.assent.proposals.Section;
import org.assent.proposals.StillMissing;
import org.assent.proposals.messages.BeginFacilitation;
import org.assent.proposals.messages.BlockProposal;
import org.assent.proposals.messages.BudgetSet;
import org.assent.proposals.messages.CommentsAllDisposed;
import org.assent.proposals.messages.CompletenessCheckOverdue;
import org.assent.proposals.messages.ConfirmRevisionClass;
import org.assent.proposals.messages.ConsultationCompleted;
import org.assent.proposals.messages.ConsultationReleased;
import org.assent.proposals.messages.DossierFoundComplete;
import org.assent.proposals.messages.DossierFoundIncomplete;
import org.assent.proposals.messages.DraftOpened;
import org.assent.proposals.messages.DraftPlacedUnderCall;
import org.assent.proposals.messages.DraftSubmitted;
import org.assent.proposals.messages.EndorseProposal;
import org.assent.proposals.messages.EscalateProposal;
import org.assent.proposals.messages.EscalationResultRecorded;
import org.assent.proposals.messages.FacilitationBegan;
import org.assent.proposals.messages.FacilitationReminded;
import org.assent.proposals.messages.NoteOverdueCheck;
import org.assent.proposals.messages.ObjectionWithdrawn;
import org.assent.proposals.messages.OpenConsultation;
import org.assent.proposals.messages.OpenDraft;
import org.assent.proposals.messages.PlaceUnderCall;
import org.assent.proposals.messages.ProposalBlocked;
import org.assent.proposals.messages.ProposalEndorsed;
import org.assent.proposals.messages.ProposalEscalated;
import org.assent.proposals.messages.ProposalNotEndorsed;
import org.assent.proposals.messages.ProposalPutToConsensus;
import org.assent.proposals.messages.ProposalPutToConsultation;
import org.assent.proposals.messages.ProposalRegistered;
import org.assent.proposals.messages.ProposalReleased;
import org.assent.proposals.messages.ProposalWithdrawn;
import org.assent.proposals.messages.ProposeSettings;
import org.assent.proposals.messages.PutToConsensus;
import org.assent.proposals.messages.RecordCompleteness;
import org.assent.proposals.messages.RecordConsultation;
import org.assent.proposals.messages.RecordDispositions;
import org.assent.proposals.messages.RecordEscalationResult;
import org.assent.proposals.messages.RegisterProposal;
import org.assent.proposals.messages.ReleaseFromConsultation;
import org.assent.proposals.messages.ReleaseProposal;
import org.assent.proposals.messages.RemindOfFacilitation;
import org.assent.proposals.messages.ReturnForRevision;
import org.assent.proposals.messages.ReturnedForRevision;
import org.assent.proposals.messages.ReviseSettings;
import org.assent.proposals.messages.ReviseText;
import org.assent.proposals.messages.RevisionClassConfirmed;
import org.assent.proposals.messages.RevisionSubmitted;
import org.assent.proposals.messages.SectionWritten;
import org.assent.proposals.messages.SetBudget;
import org.assent.proposals.messages.SettingsEndorsed;
import org.assent.proposals.messages.SettingsProposed;
import org.assent.proposals.messages.SubmitForCheck;
import org.assent.proposals.messages.SubmitRevision;
import org.assent.proposals.messages.TextRevised;
import org.assent.proposals.messages.WithdrawObjection;
import org.assent.proposals.messages.WithdrawProposal;
import org.assent.proposals.messages.WriteSection;
import org.assent.rules.budget.BudgetCheck;
import org.assent.rules.budget.BudgetSums;
import org.assent.rules.consensus.Mode;
import org.assent.rules.text.ParagraphChange;
import org.assent.rules.text.TextDifference;
import org.assent.rules.time.CalendarMissing;
import org.assent.rules.time.Deadlines;
import org.assent.rules.time.WorkingCalendar;
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
    /** The entity whose head is the Resident Coordinator. */
    private static final String RC_OFFICE = "RCO";

    @AggregateIdentifier
    @Nullable
    UUID proposalId;

    private String network = "";
    private String language = "";
    private @Nullable String lead;
    private boolean registered;
    private @Nullable Drafted drafted;
    private @Nullable SettingsProposed settings;
    private final Consulted consulted = new Consulted();
    private ProposalState state = ProposalState.READY_FOR_DECISION;
    private String title = "";
    private List<Paragraph> paragraphs = List.of();
    private int revision;
    private @Nullable RevisionSubmitted pending;
    private @Nullable DraftSubmitted submitted;
    private boolean checkOverdueNoted;
    private int rounds;
    private int brokenRounds;
    private @Nullable UUID openRound;
    private @Nullable UUID lastRound;
    private @Nullable String objector;
    private @Nullable ProposalPutToConsensus lastPut;
    private @Nullable FacilitationBegan facilitation;
    private boolean facilitationReminded;
    /** Whether the present text was not adopted and nothing was done about that. */
    private boolean unresolved;
    /** Whether the UNCT met on it since it was last revised. */
    private boolean metOnIt;

    private Mode lastMode = Mode.SILENCE;
    private @Nullable TextHash lastText;
    /** The text whose objection was withdrawn and on which no round was opened since. */
    private @Nullable TextHash withdrawnOn;

    /** For the repository only. */
    protected Proposal() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    StepAnswer handle(RegisterProposal command, @MetaDataValue(Act.KEY) Act act) {
        T03.requireRight(mayBringIn(act, command.network()));
        if (exists()) {
            return StepAnswer.ALREADY_DONE;
        }
        T03.requireContent(
                ProposalKind.broughtIn().contains(command.kind()) && hasText(command.title(), command.paragraphs()));
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
        T04.requireRight(mayBringIn(act, network));
        T04.require(drafted == null && settings == null);
        requireRevisable(command.revisionSeen());
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

    private void requireRevisable(int revisionSeen) {
        T04.require(state == ProposalState.READY_FOR_DECISION
                || state == ProposalState.BLOCKED
                || state == ProposalState.REVISION);
        T04.require(revisionSeen == revision);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    StepAnswer handle(ProposeSettings command, @MetaDataValue(Act.KEY) Act act) {
        T03.requireRight(mayBringIn(act, command.network()));
        if (exists()) {
            return StepAnswer.ALREADY_DONE;
        }
        SettingsMatter matter = SettingsMatter.of(command.inForce(), command.values(), command.reason());
        apply(new ProposalRegistered(
                command.proposalId(),
                command.network(),
                ProposalKind.SETTINGS,
                matter.title(command.language()),
                command.language(),
                matter.text(command.language()),
                null,
                List.of(),
                null,
                act.receivedAt().atOffset(ZoneOffset.UTC).getYear()));
        apply(matter.proposed(command.proposalId(), 1));
        return StepAnswer.DONE;
    }

    @CommandHandler
    void handle(ReviseSettings command, @MetaDataValue(Act.KEY) Act act) {
        T04.requireRight(mayBringIn(act, network));
        SettingsProposed before = settings;
        if (before == null) {
            throw new Refused(T04, Refused.Kind.STATE);
        }
        requireRevisable(command.revisionSeen());
        SettingsMatter matter = SettingsMatter.of(command.inForce(), command.values(), command.reason());
        SettingsProposed proposed = matter.proposed(id(), revision + 1);
        T04.requireContent(!matter.saysTheSameAs(before));
        apply(new TextRevised(id(), revision + 1, matter.title(language), matter.text(language), proposed.reason()));
        apply(proposed);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    StepAnswer handle(OpenDraft command, @MetaDataValue(Act.KEY) Act act) {
        T03.requireRight(mayOpenDraft(command, act));
        if (exists()) {
            return StepAnswer.ALREADY_DONE;
        }
        T03.require(command.call() == null || command.call().isOpen(act.receivedAt()));
        T03.requireContent(command.note().title() != null
                && !command.note().title().text().isBlank()
                && (command.call() == null
                        ? command.copyOf() != null
                        : command.lead() != null && command.lead().onNetworkRoll()));
        apply(new DraftOpened(
                command.proposalId(),
                command.network(),
                command.call(),
                command.language(),
                command.lead() == null ? null : command.lead().entity(),
                command.note(),
                command.copyOf(),
                command.settings(),
                act.receivedAt().atOffset(ZoneOffset.UTC).getYear()));
        return StepAnswer.DONE;
    }

    private static boolean mayOpenDraft(OpenDraft command, Act act) {
        if (command.call() == null && Importing.isAllowed(act)) {
            return act.capacity().is(Role.SYSTEM) || isOf(command.network(), act);
        }
        return isOf(command.network(), act)
                && command.call() != null
                && command.lead() != null
                && (act.capacity().isFor(Role.MEMBER, command.lead().entity(), Work.PROPOSALS)
                        || act.capacity()
                                .isFor(Role.HEAD_OF_AGENCY, command.lead().entity()));
    }

    @CommandHandler
    void handle(PlaceUnderCall command, @MetaDataValue(Act.KEY) Act act) {
        Drafted draft = draftOf(act, T04);
        T03.require(state == ProposalState.DRAFTING
                && draft.call() == null
                && command.call().isOpen(act.receivedAt()));
        apply(new DraftPlacedUnderCall(id(), network, command.call()));
    }

    @CommandHandler
    void handle(WriteSection command, @MetaDataValue(Act.KEY) Act act) {
        Drafted draft = draftOf(act, T04);
        requireWritable(draft, command.section(), command.versionSeen());
        T04.requireContent(
                command.section() != Section.BUDGET && command.written().isOnly(command.section()));
        ConceptNote written = assessed(command.section(), command.written(), act);
        if (Objects.equals(written.part(command.section()), draft.note().part(command.section()))) {
            return;
        }
        apply(new SectionWritten(id(), command.section(), command.versionSeen() + 1, written));
    }

    /** Who gave a score and when is on record with it; a score that is as it was keeps both (domain rules, 6.2). */
    private ConceptNote assessed(Section section, ConceptNote written, Act act) {
        if (written.markers() == null) {
            return written;
        }
        ConceptNote.Markers before = Objects.requireNonNull(drafted).note().markers();
        return ConceptNote.of(
                section,
                new ConceptNote.Markers(written.markers().marks().stream()
                        .map(mark -> before == null ? mark.assessed(act) : mark.assessedUnlessIn(before, act))
                        .toList()));
    }

    @CommandHandler
    void handle(SetBudget command, @MetaDataValue(Act.KEY) Act act) {
        Drafted draft = draftOf(act, T04);
        requireWritable(draft, Section.BUDGET, command.versionSeen());
        T04.requireContent(
                BudgetCheck.faults(command.budget(), draft.note().participatingOrganisations(), draft.indirectPercent())
                        .stream()
                        .noneMatch(fault -> fault.kind().refused()));
        if (command.budget().equals(draft.note().budget())) {
            return;
        }
        apply(new BudgetSet(
                id(),
                command.versionSeen() + 1,
                command.budget(),
                draft.indirectPercent(),
                BudgetSums.of(command.budget(), draft.indirectPercent())));
    }

    private void requireWritable(Drafted draft, Section section, int versionSeen) {
        T04.require(state == ProposalState.DRAFTING || (state == ProposalState.REVISION && pending == null));
        T04.require(draft.version(section) == versionSeen);
    }

    @CommandHandler
    void handle(SubmitForCheck command, @MetaDataValue(Act.KEY) Act act) {
        Drafted draft = ledBy(act, T05);
        T05.require(state == ProposalState.DRAFTING);
        List<StillMissing.Missing> missing = draft.missing();
        PinnedCall call = draft.call();
        if (call == null || !missing.isEmpty()) {
            throw new Refused(
                    T05,
                    Refused.Kind.STATE,
                    missing.stream().map(StillMissing.Missing::key).distinct().toList());
        }
        T05.require(act.receivedAt().isBefore(call.closingAt()));
        Optional<Instant> due = workingDaysAfter(act.receivedAt(), draft.checkWorkingDays(), command.calendar());
        T05.require(due.isPresent());
        apply(new DraftSubmitted(
                id(),
                network,
                revision + 1,
                draft.title(),
                language,
                text(draft, command.names()),
                lead,
                draft.note().participatingOrganisations(),
                command.names().versions(),
                due.get(),
                command.calendar()));
    }

    private List<Paragraph> text(Drafted draft, ReferenceNames names) {
        return ConceptNoteText.of(draft.note(), names, language, draft.indirectPercent(), paragraphs);
    }

    private static Optional<Instant> workingDaysAfter(Instant from, int days, WorkingCalendar calendar) {
        try {
            return Optional.of(Deadlines.workingDaysAfter(from, days, calendar));
        } catch (CalendarMissing missing) {
            return Optional.empty();
        }
    }

    @CommandHandler
    void handle(RecordCompleteness command, @MetaDataValue(Act.KEY) Act act) {
        T06.requireRight(isSecretariat(act));
        T06.require(state == ProposalState.COMPLETENESS_CHECK && command.revisionSeen() == revision);
        String note = command.note().strip();
        if (command.complete()) {
            T06.require(command.findings().missing().isEmpty());
            apply(new DossierFoundComplete(id(), revision, command.findings(), note));
        } else {
            T06.requireContent(!note.isEmpty());
            apply(new DossierFoundIncomplete(id(), revision, command.findings(), note));
        }
    }

    @CommandHandler
    StepAnswer handle(NoteOverdueCheck command, @MetaDataValue(Act.KEY) Act act) {
        T10.requireRight(act.capacity().is(Role.SYSTEM));
        if (state != ProposalState.COMPLETENESS_CHECK || checkOverdueNoted || submitted == null) {
            return StepAnswer.ALREADY_DONE;
        }
        if (act.receivedAt().isBefore(submitted.dueAt())) {
            return StepAnswer.NOT_YET;
        }
        apply(new CompletenessCheckOverdue(id(), revision, submitted.dueAt()));
        return StepAnswer.DONE;
    }

    @CommandHandler
    void handle(OpenConsultation command, @MetaDataValue(Act.KEY) Act act) {
        T07.requireRight(isSecretariat(act));
        T07.require(state == ProposalState.CONSULTATION
                && consulted.running() == null
                && command.revisionSeen() == revision);
        T07.requireContent(!command.addressees().isEmpty());
        int number = consulted.number() + 1;
        boolean shortRound = number > 1;
        T07.require(workingDaysAfter(act.receivedAt(), command.settings().workingDays(shortRound), command.calendar())
                .isPresent());
        ConsultedText text = new ConsultedText(language, title, paragraphs, command.documents());
        apply(new ProposalPutToConsultation(
                id(),
                network,
                Ids.derived(act.receivedAt(), "consultation", id().toString(), Integer.toString(number)),
                number,
                revision,
                shortRound,
                text,
                text.hash(),
                Objects.requireNonNullElse(lead, ""),
                command.addressees(),
                command.addresseesReadAt(),
                command.settings(),
                command.calendar()));
    }

    @CommandHandler
    StepAnswer handle(RecordConsultation command, @MetaDataValue(Act.KEY) Act act) {
        T07.requireRight(act.capacity().is(Role.SYSTEM));
        if (!consulted.isRunning(command.roundId(), command.textHash())) {
            return StepAnswer.ALREADY_DONE;
        }
        apply(new ConsultationCompleted(
                id(),
                command.roundId(),
                command.number(),
                consulted.revision(),
                command.textHash(),
                command.missing(),
                command.comments(),
                command.openComments(),
                command.changeRequested()));
        return StepAnswer.DONE;
    }

    @CommandHandler
    StepAnswer handle(ReleaseFromConsultation command, @MetaDataValue(Act.KEY) Act act) {
        T07.requireRight(act.capacity().is(Role.SYSTEM));
        if (!command.roundId().equals(consulted.running())) {
            return StepAnswer.ALREADY_DONE;
        }
        apply(new ConsultationReleased(id(), command.roundId(), command.reason()));
        return StepAnswer.DONE;
    }

    @CommandHandler
    StepAnswer handle(RecordDispositions command, @MetaDataValue(Act.KEY) Act act) {
        T07.requireRight(act.capacity().is(Role.SYSTEM));
        if (!consulted.waitsForDispositionsOf(command.roundId())) {
            return StepAnswer.ALREADY_DONE;
        }
        apply(new CommentsAllDisposed(id(), command.roundId()));
        return StepAnswer.DONE;
    }

    @CommandHandler
    void handle(SubmitRevision command, @MetaDataValue(Act.KEY) Act act) {
        Drafted draft = ledBy(act, T08);
        T08.require(state == ProposalState.REVISION && pending == null && consulted.openComments() == 0);
        T08.requireContent(!command.reason().isBlank());
        List<StillMissing.Missing> missing = draft.missing();
        if (!missing.isEmpty()) {
            throw new Refused(
                    T05,
                    Refused.Kind.STATE,
                    missing.stream().map(StillMissing.Missing::key).distinct().toList());
        }
        List<Paragraph> text = text(draft, command.names());
        TextDifference difference = TextDifference.between(consulted.paragraphs(), text);
        apply(new RevisionSubmitted(
                id(),
                revision + 1,
                draft.title(),
                text,
                lead,
                draft.note().participatingOrganisations(),
                command.names().versions(),
                command.reason().strip(),
                consulted.revision(),
                difference.paragraphs().stream()
                        .filter(change -> change.kind() != ParagraphChange.Kind.SAME)
                        .map(ParagraphChange::id)
                        .toList(),
                ProposedClass.of(difference)));
    }

    @CommandHandler
    void handle(ConfirmRevisionClass command, @MetaDataValue(Act.KEY) Act act) {
        T08.requireRight(isSecretariat(act));
        RevisionSubmitted waiting = pending;
        if (waiting == null || waiting.revision() != command.revisionSeen()) {
            throw new Refused(T08, Refused.Kind.STATE);
        }
        T08.requireContent(command.revisionClass() == waiting.proposed()
                || !command.reason().isBlank());
        apply(new RevisionClassConfirmed(
                id(),
                waiting.revision(),
                command.revisionClass(),
                command.reason().strip()));
    }

    @CommandHandler
    void handle(ReturnForRevision command, @MetaDataValue(Act.KEY) Act act) {
        ledBy(act, T12);
        T12.require(state == ProposalState.BLOCKED);
        T12.requireContent(!command.reason().isBlank());
        apply(new ReturnedForRevision(id(), command.reason().strip()));
    }

    @CommandHandler
    void handle(EscalateProposal command, @MetaDataValue(Act.KEY) Act act) {
        CR18.requireRight(act.capacity().is(Role.CO_CHAIR) && isOf(network, act));
        CR18.require(state == ProposalState.BLOCKED && metOnIt);
        CR18.requireContent(!command.reason().isBlank());
        apply(new ProposalEscalated(id(), command.to(), command.reason().strip()));
    }

    @CommandHandler
    void handle(RecordEscalationResult command, @MetaDataValue(Act.KEY) Act act) {
        T13.requireRight(isOf(network, act) && act.capacity().isFor(Role.HEAD_OF_AGENCY, RC_OFFICE));
        T13.require(state == ProposalState.ESCALATED);
        T13.requireContent(!command.text().isBlank() && !command.evidence().isBlank());
        String text = command.text().strip();
        apply(new EscalationResultRecorded(
                id(), command.revise(), text, command.evidence().strip()));
        apply(command.revise() ? new ReturnedForRevision(id(), text) : new ProposalNotEndorsed(id(), text));
    }

    @CommandHandler
    void handle(WithdrawObjection command, @MetaDataValue(Act.KEY) Act act) {
        T12.requireRight(
                objector != null && isOf(network, act) && act.capacity().isFor(Role.HEAD_OF_AGENCY, objector));
        T12.require(state == ProposalState.BLOCKED && command.roundId().equals(lastRound));
        T12.requireContent(!command.text().isBlank());
        apply(new ObjectionWithdrawn(
                id(),
                command.roundId(),
                Objects.requireNonNull(objector),
                command.text().strip()));
    }

    @CommandHandler
    void handle(WithdrawProposal command, @MetaDataValue(Act.KEY) Act act) {
        T29.requireRight(isOf(network, act) && lead != null && act.capacity().isFor(Role.HEAD_OF_AGENCY, lead));
        T29.require(!state.isEnd());
        T29.requireContent(!command.reason().isBlank());
        apply(new ProposalWithdrawn(id(), command.reason().strip(), consulted.running(), openRound));
    }

    /** The draft, for somebody who may write in it. */
    private Drafted draftOf(Act act, Rule rule) {
        rule.requireRight(isOf(network, act) && (drafted == null || drafted.isDraftedBy(act)));
        return draft(rule);
    }

    /** The draft, for its lead organisation. */
    private Drafted ledBy(Act act, Rule rule) {
        rule.requireRight(isOf(network, act) && Drafted.isOf(lead, act));
        return draft(rule);
    }

    private Drafted draft(Rule rule) {
        Drafted draft = drafted;
        if (draft == null) {
            throw new Refused(rule, Refused.Kind.STATE);
        }
        return draft;
    }

    private boolean isSecretariat(Act act) {
        return act.capacity().is(Role.SECRETARIAT) && isOf(network, act);
    }

    @CommandHandler
    void handle(PutToConsensus command, @MetaDataValue(Act.KEY) Act act) {
        T09.requireRight(act.capacity().is(Role.CO_CHAIR) && isOf(network, act));
        CR4.require(openRound == null);
        boolean meeting = command.mode() == Mode.MEETING;
        T11.require(!unresolved || meeting);
        T09.require((state == ProposalState.READY_FOR_DECISION || state == ProposalState.BLOCKED)
                && command.revisionSeen() == revision);
        NS2.require(settings == null
                || settings.startsFrom().equals(command.settings().version()));
        CR17.require(meeting || brokenRounds < command.settings().maxBrokenRounds());
        CR10.requireContent(hasItsMeeting(command));
        CR1.requireContent(command.roll().hasOneSeatForEachEntity());
        T09.requireContent(!command.question().isBlank());
        DecisionText text = new DecisionText(language, title, command.question().strip(), paragraphs);
        Duration silence = text.hash().equals(withdrawnOn)
                ? command.settings().silenceReopenAfterWithdrawal()
                : command.settings().silenceMinimum();
        CR4.require(silenceCanRun(
                act.receivedAt(), meeting ? command.settings().confirmationSilence() : silence, command.calendar()));
        UUID roundId = Ids.derived(act.receivedAt(), "round", id().toString(), Integer.toString(rounds + 1));
        apply(new ProposalPutToConsensus(
                id(),
                network,
                roundId,
                rounds + 1,
                revision,
                Objects.requireNonNullElse(act.capacity().entity(), ""),
                command.coChairs(),
                text,
                text.hash(),
                command.roll(),
                command.settings(),
                command.calendar(),
                command.mode(),
                command.meeting(),
                silence,
                command.facilitationWorkingDays()));
    }

    private static boolean hasItsMeeting(PutToConsensus command) {
        UnctMeeting meeting = command.meeting();
        return command.mode() == Mode.MEETING
                ? meeting != null && !meeting.place().isBlank()
                : meeting == null;
    }

    @CommandHandler
    StepAnswer handle(EndorseProposal command, @MetaDataValue(Act.KEY) Act act) {
        T10.requireRight(act.capacity().is(Role.SYSTEM));
        if (!command.roundId().equals(openRound)) {
            return StepAnswer.ALREADY_DONE;
        }
        apply(new ProposalEndorsed(id(), command.roundId(), command.textHash()));
        if (settings != null) {
            apply(new SettingsEndorsed(id(), network, command.roundId(), settings.changes()));
        }
        return StepAnswer.DONE;
    }

    @CommandHandler
    StepAnswer handle(BlockProposal command, @MetaDataValue(Act.KEY) Act act) {
        T10.requireRight(act.capacity().is(Role.SYSTEM));
        if (!command.roundId().equals(openRound)) {
            return StepAnswer.ALREADY_DONE;
        }
        // The meeting that a number of broken silences asked for was held; they are counted anew (CR17).
        int broken = lastMode == Mode.MEETING ? 0 : brokenRounds + (command.outcome() == RoundState.BROKEN ? 1 : 0);
        apply(new ProposalBlocked(id(), command.roundId(), command.outcome(), broken, command.objector()));
        return StepAnswer.DONE;
    }

    @CommandHandler
    StepAnswer handle(BeginFacilitation command, @MetaDataValue(Act.KEY) Act act) {
        CR18.requireRight(act.capacity().is(Role.SYSTEM));
        if (state != ProposalState.BLOCKED || !command.roundId().equals(lastRound) || facilitation != null) {
            return StepAnswer.ALREADY_DONE;
        }
        ProposalPutToConsensus put = Objects.requireNonNull(lastPut);
        int days = put.facilitationWorkingDays();
        Optional<Instant> due = workingDaysAfter(act.receivedAt(), days, put.calendar());
        // In a year without a calendar nobody can count working days: the block shows without a date.
        due.ifPresent(dueAt -> apply(new FacilitationBegan(
                id(),
                network,
                command.roundId(),
                days == 1
                        ? act.receivedAt()
                        : workingDaysAfter(act.receivedAt(), days - 1, put.calendar())
                                .orElse(dueAt),
                dueAt)));
        return due.isPresent() ? StepAnswer.DONE : StepAnswer.ALREADY_DONE;
    }

    @CommandHandler
    StepAnswer handle(RemindOfFacilitation command, @MetaDataValue(Act.KEY) Act act) {
        CR18.requireRight(act.capacity().is(Role.SYSTEM));
        FacilitationBegan begun = facilitation;
        if (state != ProposalState.BLOCKED || begun == null || facilitationReminded) {
            return StepAnswer.ALREADY_DONE;
        }
        if (act.receivedAt().isBefore(begun.remindAt())) {
            return StepAnswer.NOT_YET;
        }
        apply(new FacilitationReminded(id(), begun.roundId(), begun.dueAt()));
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

    private static boolean mayBringIn(Act act, String network) {
        return isOf(network, act)
                && (act.capacity().is(Role.CO_CHAIR) || act.capacity().is(Role.SECRETARIAT));
    }

    private static boolean isOf(String network, Act act) {
        return network.equals(act.capacity().network());
    }

    /** A round that could not begin its silence is not put: the proposal would wait for it for ever. */
    private static boolean silenceCanRun(Instant now, Duration silence, WorkingCalendar calendar) {
        try {
            Deadlines.silenceExpiry(now, silence, calendar);
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
        return Objects.requireNonNull(proposalId);
    }

    private boolean exists() {
        return registered || drafted != null;
    }

    @EventSourcingHandler
    void on(ProposalRegistered event) {
        proposalId = event.proposalId();
        registered = true;
        network = event.network();
        language = event.language();
        lead = event.lead();
        title = event.title();
        paragraphs = event.paragraphs();
        revision = 1;
    }

    @EventSourcingHandler
    void on(SettingsProposed event) {
        settings = event;
    }

    @EventSourcingHandler
    void on(TextRevised event) {
        revision = event.revision();
        title = event.title();
        paragraphs = event.paragraphs();
        state = ProposalState.READY_FOR_DECISION;
        unresolved = false;
        metOnIt = false;
    }

    @EventSourcingHandler
    void on(ProposalPutToConsensus event) {
        state = ProposalState.IN_CONSENSUS;
        lastMode = event.mode();
        lastPut = event;
        facilitation = null;
        lastText = event.textHash();
        withdrawnOn = null;
        openRound = event.roundId();
        lastRound = event.roundId();
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
        unresolved = true;
        metOnIt = metOnIt || lastMode == Mode.MEETING;
        brokenRounds = event.brokenRounds();
        objector = event.objector();
        openRound = null;
    }

    @EventSourcingHandler
    void on(FacilitationBegan event) {
        facilitation = event;
        facilitationReminded = false;
    }

    @EventSourcingHandler
    void on(FacilitationReminded event) {
        facilitationReminded = true;
    }

    @EventSourcingHandler
    void on(ProposalReleased event) {
        state = ProposalState.READY_FOR_DECISION;
        openRound = null;
    }

    @EventSourcingHandler
    void on(DraftOpened event) {
        proposalId = event.proposalId();
        network = event.network();
        language = event.language();
        drafted = new Drafted(event);
        state = ProposalState.DRAFTING;
        followNote();
    }

    @EventSourcingHandler
    void on(DraftPlacedUnderCall event) {
        Objects.requireNonNull(drafted).placeUnder(event.call());
    }

    @EventSourcingHandler
    void on(SectionWritten event) {
        Objects.requireNonNull(drafted).on(event);
        followNote();
    }

    @EventSourcingHandler
    void on(BudgetSet event) {
        Objects.requireNonNull(drafted).on(event);
    }

    private void followNote() {
        Drafted draft = Objects.requireNonNull(drafted);
        lead = draft.lead();
    }

    @EventSourcingHandler
    void on(DraftSubmitted event) {
        submitted = event;
        checkOverdueNoted = false;
        revision = event.revision();
        title = event.title();
        paragraphs = event.paragraphs();
        state = ProposalState.COMPLETENESS_CHECK;
    }

    @EventSourcingHandler
    void on(CompletenessCheckOverdue event) {
        checkOverdueNoted = true;
    }

    @EventSourcingHandler
    void on(DossierFoundIncomplete event) {
        state = ProposalState.DRAFTING;
    }

    @EventSourcingHandler
    void on(DossierFoundComplete event) {
        state = ProposalState.CONSULTATION;
    }

    @EventSourcingHandler
    void on(ProposalPutToConsultation event) {
        consulted.on(event);
    }

    @EventSourcingHandler
    void on(ConsultationCompleted event) {
        consulted.on(event);
        state = ReviewCourse.afterConsultation(event.missing(), event.openComments(), event.changeRequested());
    }

    @EventSourcingHandler
    void on(ConsultationReleased event) {
        consulted.released();
    }

    @EventSourcingHandler
    void on(CommentsAllDisposed event) {
        consulted.on(event);
        if (state == ProposalState.REVISION && pending == null) {
            state = ReviewCourse.afterDispositions(consulted.changeRequested());
        }
    }

    @EventSourcingHandler
    void on(RevisionSubmitted event) {
        pending = event;
        revision = event.revision();
        title = event.title();
        paragraphs = event.paragraphs();
    }

    @EventSourcingHandler
    void on(RevisionClassConfirmed event) {
        pending = null;
        state = ReviewCourse.afterRevision(event.revisionClass());
    }

    @EventSourcingHandler
    void on(ReturnedForRevision event) {
        state = ProposalState.REVISION;
        objector = null;
        unresolved = false;
        metOnIt = false;
    }

    @EventSourcingHandler
    void on(ProposalEscalated event) {
        state = ProposalState.ESCALATED;
    }

    @EventSourcingHandler
    void on(ProposalNotEndorsed event) {
        state = ProposalState.NOT_ENDORSED;
    }

    @EventSourcingHandler
    void on(ObjectionWithdrawn event) {
        state = ProposalState.READY_FOR_DECISION;
        objector = null;
        withdrawnOn = lastText;
        unresolved = false;
    }

    @EventSourcingHandler
    void on(ProposalWithdrawn event) {
        state = ProposalState.WITHDRAWN;
        consulted.released();
        openRound = null;
    }
}
