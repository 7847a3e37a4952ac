package org.assent.membership.messages;

import java.util.Optional;
import java.util.UUID;
import org.assent.platform.timeline.Moment;

/** The number of a decision of the UNCT; the context of consensus answers. */
public interface FindDecisionNumber {
    /** The number of the decision that a round took; empty while the register has given none. */
    Optional<String> decisionNumber(UUID roundId, Moment moment);
}
