package org.assent.platform.ledger.writing;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** What may be there only once in the whole log. */
final class Claims {
    private Claims() {}

    /** A place in a stream. */
    record Version(UUID stream, int version) {
        static Version of(NewEvent event) {
            return new Version(event.stream(), event.version());
        }
    }

    /** An idempotency key of a person. */
    record Key(String person, String key) {
        static Key of(KeyUse use) {
            return new Key(use.person(), use.key());
        }
    }

    static Set<Object> of(Submission submission) {
        Set<Object> claims = new HashSet<>();
        submission.events().forEach(event -> claims.add(Version.of(event)));
        if (submission.key() != null) {
            claims.add(Key.of(submission.key()));
        }
        return claims;
    }
}
