package org.assent.proposals.messages;

import java.util.Optional;
import java.util.UUID;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Timeline.Page;
import org.jspecify.annotations.Nullable;

/** Proposals and their revisions at a moment. */
public interface FindProposal {
    Optional<ProposalView> proposal(UUID proposalId, Moment moment);

    Optional<RevisionView> revision(UUID proposalId, int revision, Moment moment);

    /**
     * @param state name of a {@link org.assent.proposals.ProposalState}; {@code null} for all
     * @param kind name of a {@link org.assent.proposals.ProposalKind}; {@code null} for all
     * @param text only proposals whose title or number contains it; {@code null} for all
     */
    Page<ProposalView> proposals(
            String network,
            @Nullable String state,
            @Nullable String kind,
            @Nullable String text,
            Moment moment,
            int limit,
            @Nullable String cursor);
}
