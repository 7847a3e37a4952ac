package org.assent.proposals;

import java.time.Instant;
import org.assent.proposals.messages.ProposalView;
import org.assent.proposals.messages.ReviewView;
import org.jspecify.annotations.Nullable;

/**
 * Whose turn it is: computed from what is on record, never from tasks of the process engine.
 *
 * @param whose who is to act
 * @param entity acronym of the entity where it is one entity's turn; {@code null} otherwise
 * @param since since when
 * @param due until when; {@code null} where there is no deadline
 */
public record Turn(
        Whose whose,
        @Nullable String entity,
        Instant since,
        @Nullable Instant due) {
    /** Who can be waited for. */
    public enum Whose {
        /** The lead organisation: its head and its members. */
        LEAD,
        SECRETARIAT,
        /** Every member of the Network that is consulted. */
        MEMBERS,
        CO_CHAIRS,
        /** The heads on the roll of the UNCT. */
        UNCT,
        /** The Resident Coordinator. */
        RESIDENT_COORDINATOR,
        /** It is over. */
        NOBODY
    }

    /** Whose turn it is with a proposal. */
    public static Turn of(ProposalView proposal) {
        Whose whose = switch (proposal.state()) {
            case DRAFTING -> proposal.lead() == null ? Whose.SECRETARIAT : Whose.LEAD;
            case COMPLETENESS_CHECK -> Whose.SECRETARIAT;
            case CONSULTATION -> consultationRuns(proposal) ? Whose.MEMBERS : Whose.SECRETARIAT;
            case REVISION -> pending(proposal) == null ? Whose.LEAD : Whose.SECRETARIAT;
            case READY_FOR_DECISION -> Whose.CO_CHAIRS;
            case IN_CONSENSUS -> Whose.UNCT;
            case BLOCKED -> proposal.review() == null ? Whose.CO_CHAIRS : Whose.LEAD;
            case ESCALATED -> Whose.RESIDENT_COORDINATOR;
            case ENDORSED, NOT_ENDORSED, WITHDRAWN -> Whose.NOBODY;
        };
        ReviewView.Pending pending = pending(proposal);
        return new Turn(
                whose,
                whose == Whose.LEAD ? proposal.lead() : null,
                pending == null ? proposal.since() : pending.at(),
                // The time of a blocked matter is the co-chairs', who facilitate it, and not the lead organisation's.
                proposal.state() == ProposalState.BLOCKED ? null : proposal.due());
    }

    private static ReviewView.@Nullable Pending pending(ProposalView proposal) {
        return proposal.review() == null ? null : proposal.review().pending();
    }

    private static boolean consultationRuns(ProposalView proposal) {
        return proposal.review() != null && proposal.review().running() != null;
    }
}
