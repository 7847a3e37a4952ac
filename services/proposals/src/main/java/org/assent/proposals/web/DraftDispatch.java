package org.assent.proposals.web;

import java.util.UUID;
import org.assent.kernel.Act;
import org.assent.membership.messages.FindDirectory;
import org.assent.membership.messages.FindDirectory.Wanted;
import org.assent.membership.messages.FindNetworkSettings;
import org.assent.platform.ledger.Commands;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.ledger.IdempotencyKey;
import org.assent.platform.ledger.Receipt;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Timeline;
import org.assent.platform.web.StepUp;
import org.assent.platform.web.Unknown;
import org.assent.proposals.ConceptNote;
import org.assent.proposals.LeadFacts;
import org.assent.proposals.PinnedCall;
import org.assent.proposals.Section;
import org.assent.proposals.messages.DraftView;
import org.assent.proposals.messages.FindCall;
import org.assent.proposals.messages.OpenDraft;
import org.assent.proposals.messages.PlaceUnderCall;
import org.assent.proposals.messages.SetBudget;
import org.assent.proposals.messages.SubmitForCheck;
import org.assent.proposals.messages.SubmitRevision;
import org.assent.proposals.messages.WriteSection;
import org.assent.rules.budget.Budget;
import org.jspecify.annotations.Nullable;

/**
 * Sends the commands of a draft with the facts they need: call, roll, settings and names as they are once the registers have
 * reached the head of the log.
 */
final class DraftDispatch {
    private final Commands commands;
    private final Timeline timeline;
    private final EventLog log;
    private final FindCall calls;
    private final FindDirectory directory;
    private final FindNetworkSettings settings;
    private final DraftNames names;
    private final StepUp stepUp;

    /**
     * A draft as somebody wants to open it.
     *
     * @param call the call; {@code null} for a copy that comes under one later
     * @param lead the organisation that leads; {@code null} where it is not known
     * @param copyOf code of the real programme it is a copy of
     */
    record Opening(
            @Nullable UUID call,
            String language,
            @Nullable String lead,
            ConceptNote note,
            @Nullable String copyOf) {}

    DraftDispatch(
            Commands commands,
            Timeline timeline,
            EventLog log,
            FindCall calls,
            FindDirectory directory,
            FindNetworkSettings settings,
            DraftNames names,
            StepUp stepUp) {
        this.stepUp = stepUp;
        this.commands = commands;
        this.timeline = timeline;
        this.log = log;
        this.calls = calls;
        this.directory = directory;
        this.settings = settings;
        this.names = names;
    }

    /** Now, with everything in the registers that is on record. */
    Moment head() {
        timeline.awaitPosition(log.head());
        return timeline.now();
    }

    Receipt open(UUID proposalId, String network, Opening opening, Act act, IdempotencyKey key) {
        Moment now = head();
        return commands.send(
                new OpenDraft(
                        proposalId,
                        network,
                        opening.call() == null ? null : pinned(network, opening.call(), now),
                        opening.language(),
                        opening.lead() == null ? null : lead(network, opening.lead(), now),
                        opening.note(),
                        opening.copyOf(),
                        settings.settings(network, now).proposals()),
                act,
                key);
    }

    /** Writes one section, the budget by its own command. */
    Receipt write(UUID proposalId, Section section, int versionSeen, Object content, Act act, IdempotencyKey key) {
        return commands.send(
                content instanceof Budget budget
                        ? new SetBudget(proposalId, versionSeen, budget)
                        : new WriteSection(proposalId, section, versionSeen, ConceptNote.of(section, content)),
                act,
                key);
    }

    Receipt place(DraftView draft, UUID call, Act act, IdempotencyKey key) {
        return commands.send(new PlaceUnderCall(draft.proposalId(), pinned(draft.network(), call, head())), act, key);
    }

    Receipt submit(DraftView draft, Act act, IdempotencyKey key) {
        stepUp.require();
        Moment now = head();
        return commands.send(
                new SubmitForCheck(
                        draft.proposalId(),
                        names.of(draft.note(), draft.language(), now),
                        settings.settings(draft.network(), now).calendar()),
                act,
                key);
    }

    Receipt submitRevision(DraftView draft, String reason, Act act, IdempotencyKey key) {
        stepUp.require();
        return commands.send(
                new SubmitRevision(draft.proposalId(), reason, names.of(draft.note(), draft.language(), head())),
                act,
                key);
    }

    private PinnedCall pinned(String network, UUID call, Moment now) {
        return calls.call(call, now)
                .filter(view -> view.network().equals(network))
                .map(view -> view.pinned(now.position()))
                .orElseThrow(() -> new Unknown("call " + call));
    }

    private LeadFacts lead(String network, String entity, Moment now) {
        boolean onRoll = directory.directory(network, Wanted.all(), now).entities().stream()
                .anyMatch(each -> each.entity().equals(entity) && each.rolls().onNetworkRoll());
        return new LeadFacts(entity, now.position(), onRoll);
    }
}
