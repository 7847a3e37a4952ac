package org.assent.proposals.web;

import java.util.ArrayList;
import java.util.List;
import org.assent.kernel.Role;
import org.assent.platform.timeline.Moment;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.Words;
import org.assent.platform.web.home.Duties;
import org.assent.platform.web.home.Duty;
import org.assent.platform.web.parts.Tone;
import org.assent.proposals.ProposalState;
import org.assent.proposals.messages.FindProposal;
import org.assent.proposals.messages.ProposalView;

/** What proposals ask of the co-chairs: to put what is ready, to see to what is blocked. */
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
        if (!reader.holds(Role.CO_CHAIR)) {
            return duties;
        }
        add(duties, ProposalState.READY_FOR_DECISION, "duty.put", Tone.WARN, reader, moment);
        add(duties, ProposalState.BLOCKED, "duty.blocked", Tone.STOP, reader, moment);
        return duties;
    }

    private void add(List<Duty> duties, ProposalState state, String key, Tone tone, SignedIn reader, Moment moment) {
        for (ProposalView proposal : proposals
                .proposals(reader.network(), state.name(), moment, ALL, null)
                .rows()) {
            duties.add(new Duty(
                    words.say(key, proposal.title()),
                    words.say(key + ".detail"),
                    "/proposals/" + proposal.proposalId(),
                    proposal.since(),
                    null,
                    tone));
        }
    }
}
