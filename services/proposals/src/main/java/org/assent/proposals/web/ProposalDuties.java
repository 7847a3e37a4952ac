package org.assent.proposals.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.assent.kernel.Role;
import org.assent.kernel.Work;
import org.assent.platform.timeline.Moment;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.Words;
import org.assent.platform.web.home.Duties;
import org.assent.platform.web.home.Duty;
import org.assent.platform.web.parts.Tone;
import org.assent.proposals.ProposalState;
import org.assent.proposals.messages.FindProposal;
import org.assent.proposals.messages.ProposalView;

/** What proposals ask of the co-chairs, the secretariat and the organisations that lead them. */
final class ProposalDuties implements Duties {
    private static final int ALL = 500;

    private final FindProposal proposals;
    private final Words words;

    ProposalDuties(FindProposal proposals, Words words) {
        this.proposals = proposals;
        this.words = words;
    }

    @Override
    public List<Duty> of(SignedIn reader, Moment moment) {
        List<Duty> duties = new ArrayList<>();
        if (reader.holds(Role.CO_CHAIR)) {
            for (ProposalView proposal : in(ProposalState.READY_FOR_DECISION, reader, moment)) {
                duties.add(duty("duty.put", proposal, "", Tone.WARN));
            }
            for (ProposalView proposal : in(ProposalState.BLOCKED, reader, moment)) {
                duties.add(duty("duty.blocked", proposal, "", Tone.STOP));
            }
        }
        if (reader.holds(Role.SECRETARIAT)) {
            ofSecretariat(reader, moment, duties);
        }
        if (reader.holds(Role.MEMBER) || reader.holds(Role.HEAD_OF_AGENCY)) {
            ofLead(reader, moment, duties);
        }
        return duties;
    }

    private void ofSecretariat(SignedIn reader, Moment moment, List<Duty> duties) {
        for (ProposalView proposal : in(ProposalState.COMPLETENESS_CHECK, reader, moment)) {
            duties.add(duty("duty.check", proposal, "", Tone.WARN));
        }
        for (ProposalView proposal : in(ProposalState.CONSULTATION, reader, moment)) {
            if (proposal.review() != null && proposal.review().running() == null) {
                duties.add(duty("duty.consult", proposal, "", Tone.WARN));
            }
        }
        for (ProposalView proposal : in(ProposalState.REVISION, reader, moment)) {
            if (isPending(proposal)) {
                duties.add(duty("duty.class", proposal, "", Tone.WARN));
            }
        }
    }

    private void ofLead(SignedIn reader, Moment moment, List<Duty> duties) {
        Predicate<ProposalView> mine = proposal -> proposal.review() != null && leads(reader, proposal);
        in(ProposalState.DRAFTING, reader, moment).stream()
                .filter(mine.and(proposal -> !proposal.imported()))
                .map(proposal -> duty("duty.draft", proposal, "/draft", Tone.ACCENT))
                .forEach(duties::add);
        in(ProposalState.REVISION, reader, moment).stream()
                .filter(mine.and(proposal -> !isPending(proposal)))
                .map(proposal -> duty("duty.revise", proposal, "/draft", Tone.WARN))
                .forEach(duties::add);
        in(ProposalState.BLOCKED, reader, moment).stream()
                .filter(mine)
                .map(proposal -> duty("duty.return", proposal.until(null), "", Tone.STOP))
                .forEach(duties::add);
    }

    private static boolean isPending(ProposalView proposal) {
        return proposal.review() != null && proposal.review().pending() != null;
    }

    private static boolean leads(SignedIn reader, ProposalView proposal) {
        return proposal.lead() != null
                && reader.capacities().held().stream()
                        .anyMatch(capacity -> capacity.isFor(Role.MEMBER, proposal.lead(), Work.PROPOSALS)
                                || capacity.isFor(Role.HEAD_OF_AGENCY, proposal.lead()));
    }

    private List<ProposalView> in(ProposalState state, SignedIn reader, Moment moment) {
        return proposals
                .proposals(reader.network(), state.name(), null, null, moment, ALL, null)
                .rows();
    }

    private Duty duty(String key, ProposalView proposal, String page, Tone tone) {
        return new Duty(
                words.say(key, proposal.title()),
                words.say(key + ".detail"),
                "/proposals/" + proposal.proposalId() + page,
                proposal.since(),
                proposal.due(),
                tone);
    }
}
