package org.assent.platform.ledger;

import java.util.UUID;
import org.assent.kernel.Act;
import org.jspecify.annotations.Nullable;

/**
 * What is stored with every event beside its content: who did it and why it happened. (The nonce that keeps a leaf from
 * being guessed is stored too, and is nobody's business here.)
 *
 * @param act who, in which capacity, by which channel, received when
 * @param commandId the command that the event answers; all events of one command share it
 * @param causedBy position of the event that led to the command; {@code null} where a person began
 * @param correlationId the command with which the chain began
 */
public record Envelope(Act act, UUID commandId, @Nullable Long causedBy, UUID correlationId) {}
