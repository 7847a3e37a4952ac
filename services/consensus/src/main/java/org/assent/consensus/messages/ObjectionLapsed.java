package org.assent.consensus.messages;

import java.util.UUID;
import org.assent.kernel.Subject;

/** A new round began on the matter; the objection was to the round before. */
public record ObjectionLapsed(UUID objectionId, Subject subject, UUID newRoundId) {}
