package org.assent.proposals.messages;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The call takes no more proposals.
 *
 * @param reason why a co-chair closed it before its date; {@code null} where its date came
 */
public record CallClosed(
        UUID callId, String network, String code, @Nullable String reason) {}
