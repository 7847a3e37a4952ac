package org.assent.consensus.messages;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assent.rules.consensus.Outcome;

/**
 * The chair found no objection in the meeting; who was present and said nothing consents by presence (CR10).
 *
 * @param absent acronyms of the entities that are asked to confirm
 * @param outcome what the consensus test found at that moment
 */
public record NoObjectionDeclared(
        UUID roundId, List<String> present, List<String> absent, Instant declaredAt, Outcome outcome) {}
