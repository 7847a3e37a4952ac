package org.assent.consensus.messages;

import java.util.UUID;
import org.assent.kernel.Subject;

/** A round opened by mistake was withdrawn before anybody took a position (CR17a). */
public record ConsensusRoundWithdrawn(UUID roundId, Subject subject, String reason) {}
