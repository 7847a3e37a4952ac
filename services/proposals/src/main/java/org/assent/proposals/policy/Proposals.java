package org.assent.proposals.policy;

import java.util.Optional;
import java.util.UUID;
import org.assent.kernel.Subject;

/** Which subjects of rounds are proposals. */
final class Proposals {
    private Proposals() {}

    static Optional<UUID> of(Subject subject) {
        return subject.kind().equals("proposal") ? Optional.of(subject.id()) : Optional.empty();
    }
}
