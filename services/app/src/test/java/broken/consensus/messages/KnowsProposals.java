package broken.consensus.messages;

import broken.proposals.messages.Proposed;

/** Together with {@link Proposed} it also makes a circle. */
public record KnowsProposals(Proposed proposed) {}
