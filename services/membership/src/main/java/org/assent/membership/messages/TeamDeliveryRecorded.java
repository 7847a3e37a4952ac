package org.assent.membership.messages;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A task team delivered something. */
public record TeamDeliveryRecorded(
        UUID teamId, String network, String what, @Nullable String document) {}
