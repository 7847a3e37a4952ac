package org.assent.proposals.messages;

import java.util.UUID;
import org.assent.proposals.PinnedCall;

/** The draft is made under this call from now on and keeps its version. */
public record DraftPlacedUnderCall(UUID proposalId, String network, PinnedCall call) {}
