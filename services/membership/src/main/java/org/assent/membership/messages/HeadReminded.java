package org.assent.membership.messages;

import java.time.Instant;
import java.util.UUID;
import org.assent.membership.HeadReminder;

/** The head of an invited entity was written to again. */
public record HeadReminded(
        UUID nominationId, String network, String entity, int seat, HeadReminder kind, Instant at, Instant dueAt) {}
