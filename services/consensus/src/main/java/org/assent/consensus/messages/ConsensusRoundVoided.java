package org.assent.consensus.messages;

import java.util.UUID;
import org.assent.kernel.Subject;

/** The round ended without an outcome because its subject was withdrawn (CR16). */
public record ConsensusRoundVoided(UUID roundId, Subject subject, String reason) {}
