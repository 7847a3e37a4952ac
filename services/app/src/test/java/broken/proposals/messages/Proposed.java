package broken.proposals.messages;

import broken.consensus.messages.KnowsProposals;

public record Proposed(KnowsProposals again) {}
