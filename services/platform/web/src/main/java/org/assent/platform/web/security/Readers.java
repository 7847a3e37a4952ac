package org.assent.platform.web.security;

import java.util.Optional;
import org.assent.platform.web.SignedIn;

/** Who is signed in in the request of this thread. */
@FunctionalInterface
public interface Readers {
    Optional<SignedIn> current();
}
