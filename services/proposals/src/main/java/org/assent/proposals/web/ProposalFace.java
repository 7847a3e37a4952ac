package org.assent.proposals.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.assent.kernel.Role;
import org.assent.kernel.Work;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.process.Processes;
import org.assent.platform.timeline.Moment;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.Times;
import org.assent.platform.web.Words;
import org.assent.platform.web.parts.Need;
import org.assent.platform.web.parts.ProcessPicture;
import org.assent.proposals.Escalation;
import org.assent.proposals.ProposalState;
import org.assent.proposals.RevisionClass;
import org.assent.proposals.Turn;
import org.assent.proposals.messages.FindProposal;
import org.assent.proposals.messages.FindProposedSettings;
import org.assent.proposals.messages.ProposalBlocked;
import org.assent.proposals.messages.ProposalView;
import org.assent.proposals.messages.ProposedSettingsView;
import org.assent.proposals.messages.ReviewView;
import org.assent.rules.dossier.Completeness.State;
import org.assent.rules.text.TextDifference;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;

/** Fills the page of a proposal: how it stands, whose turn it is, what stands in the way, what the reader may do, what happened. */
final class ProposalFace {
    private final FindProposal proposals;
    private final FindProposedSettings proposed;
    private final ReviewFacts facts;
    private final ProposalActivity activity;
    private final Processes processes;
    private final EventLog log;
    private final Words words;

    ProposalFace(
            FindProposal proposals,
            FindProposedSettings proposed,
            ReviewFacts facts,
            ProposalActivity activity,
            Processes processes,
            EventLog log,
            Words words) {
        this.proposals = proposals;
        this.proposed = proposed;
        this.facts = facts;
        this.activity = activity;
        this.processes = processes;
        this.log = log;
        this.words = words;
    }

    void show(ProposalView proposal, SignedIn reader, Moment moment, Times times, Model model) {
        Turn turn = Turn.of(proposal);
        model.addAttribute("proposal", proposal);
        model.addAttribute("line", ProposalLine.of(proposal, words, times));
        model.addAttribute("headline", ProposalLine.headline(proposal, words));
        model.addAttribute(
                "turn", words.say("turn." + turn.whose().name(), Objects.requireNonNullElse(turn.entity(), "")));
        model.addAttribute("since", words.say("turn.since", times.date(turn.since()), times.ago(turn.since())));
        model.addAttribute(
                "due",
                turn.due() == null ? null : words.say("turn.due", times.local(turn.due()), times.relative(turn.due())));
        Instant facilitation = proposal.state() == ProposalState.BLOCKED ? proposal.due() : null;
        model.addAttribute(
                "facilitation",
                facilitation == null
                        ? null
                        : words.say(
                                times.over(facilitation) ? "turn.facilitation.overdue" : "turn.facilitation",
                                times.local(facilitation),
                                times.relative(facilitation)));
        List<Need> gates = new ArrayList<>(DecisionBox.of(proposal, words, times));
        proposed.proposed(proposal.proposalId(), moment).ifPresent(settings -> {
            model.addAttribute("settings", settings);
            startsFromPresent(proposal, settings, moment).ifPresent(gate -> gates.add(0, gate));
        });
        model.addAttribute("gates", gates);
        model.addAttribute("activity", activity.of(proposal, reader, moment, times));
        model.addAttribute("lastRound", PutToUnct.lastRound(proposal));
        List<RecordedEvent<?>> story = log.of(proposal.proposalId()).stream()
                .filter(event -> event.position() <= moment.position())
                .toList();
        may(proposal, reader, objector(story), model);
        if (proposal.review() != null) {
            review(proposal, proposal.review(), moment, model);
        }
        processes
                .trace(proposal.proposalId(), story, moment.instant())
                .ifPresent(trace -> model.addAttribute("process", ProcessPicture.of(trace, words)));
    }

    /** Whether the text of a change of settings starts from values in force; asked until the UNCT is (NS2). */
    private Optional<Need> startsFromPresent(ProposalView proposal, ProposedSettingsView settings, Moment moment) {
        if (proposal.state().isEnd() || proposal.state() == ProposalState.IN_CONSENSUS) {
            return Optional.empty();
        }
        String version = words.say("gate.settings.version", settings.startsFrom());
        String gate = words.say("gate.settings");
        return Optional.of(
                facts.settingsVersion(proposal, moment).equals(settings.startsFrom())
                        ? Need.met(gate, version).leadingTo("/settings")
                        : Need.blocked(gate, version)
                                .because(words.say("gate.settings.stale"))
                                .leadingTo("/settings"));
    }

    /** The entity whose objection broke the last silence, of a draft as well as of a text that was brought in (T12c). */
    private static @Nullable String objector(List<RecordedEvent<?>> story) {
        return story.stream()
                .map(RecordedEvent::payload)
                .filter(ProposalBlocked.class::isInstance)
                .map(ProposalBlocked.class::cast)
                .reduce((before, last) -> last)
                .map(ProposalBlocked::objector)
                .orElse(null);
    }

    private void may(ProposalView proposal, SignedIn reader, @Nullable String objector, Model model) {
        ProposalState state = proposal.state();
        ReviewView review = proposal.review();
        boolean secretariat = reader.actsAs(Role.SECRETARIAT);
        boolean bringsIn = secretariat || reader.actsAs(Role.CO_CHAIR);
        String lead = proposal.lead();
        boolean head = lead != null && reader.actsAs(Role.HEAD_OF_AGENCY, lead);
        boolean leads = head || (lead != null && reader.actsAs(Role.MEMBER, lead, Work.PROPOSALS));
        boolean drafted = review != null;
        boolean ready = state == ProposalState.READY_FOR_DECISION;
        model.addAttribute(
                "mayRevise",
                bringsIn && !drafted && (ready || state == ProposalState.BLOCKED || state == ProposalState.REVISION));
        model.addAttribute("mayPut", reader.actsAs(Role.CO_CHAIR) && (ready || state == ProposalState.BLOCKED));
        model.addAttribute("mayPutBySilence", ready && facts.maySilenceFollow(proposal));
        model.addAttribute("mayCheck", secretariat && state == ProposalState.COMPLETENESS_CHECK);
        model.addAttribute(
                "mayConsult",
                secretariat && review != null && state == ProposalState.CONSULTATION && review.running() == null);
        model.addAttribute("mayClassify", secretariat && review != null && review.pending() != null);
        model.addAttribute(
                "mayEscalate", reader.actsAs(Role.CO_CHAIR) && state == ProposalState.BLOCKED && proposal.metOnIt());
        model.addAttribute("escalations", Escalation.values());
        model.addAttribute(
                "mayRecordResult", reader.actsAs(Role.HEAD_OF_AGENCY, "RCO") && state == ProposalState.ESCALATED);
        model.addAttribute("mayReturn", leads && drafted && state == ProposalState.BLOCKED);
        model.addAttribute("mayWithdraw", head && !state.isEnd());
        model.addAttribute(
                "mayWithdrawObjection",
                state == ProposalState.BLOCKED && objector != null && reader.actsAs(Role.HEAD_OF_AGENCY, objector));
    }

    private void review(ProposalView proposal, ReviewView review, Moment moment, Model model) {
        ProposalState state = proposal.state();
        if (state == ProposalState.COMPLETENESS_CHECK) {
            model.addAttribute(
                    "missingItems",
                    facts.checked(proposal, moment).stream()
                            .filter(finding -> finding.state() == State.MISSING)
                            .map(finding -> words.locale().getLanguage().equals("ru")
                                    ? finding.item().nameRussian()
                                    : finding.item().nameEnglish())
                            .toList());
        }
        if (state == ProposalState.CONSULTATION && review.running() == null) {
            model.addAttribute("asking", facts.asking(proposal, moment));
        }
        model.addAttribute("classes", RevisionClass.values());
        ReviewView.Pending pending = review.pending();
        int since = pending == null ? proposal.revision() - 1 : pending.since();
        if (since > 0) {
            proposals.revision(proposal.proposalId(), since, moment).ifPresent(before -> {
                model.addAttribute("before", since);
                model.addAttribute("difference", TextDifference.between(before.paragraphs(), proposal.paragraphs()));
            });
        }
    }
}
