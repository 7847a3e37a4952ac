package org.assent.consensus.messages;

import java.util.Optional;
import org.assent.platform.timeline.Moment;

/** A decision by its number: the round that took it. */
public interface FindDecision {
    Optional<RoundView> decision(String number, Moment moment);
}
