package org.assent.consensus.messages;

import java.util.List;
import java.util.UUID;
import org.assent.consensus.RoundState;

/** All seats with an address were written to about the outcome (CR9). */
public record RollInformed(UUID roundId, RoundState outcome, List<String> sentTo) {}
