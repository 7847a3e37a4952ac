package org.assent.platform.web;

import java.time.Instant;
import org.assent.kernel.Act;

/**
 * Says who acts in the request of this thread, for the commands it sends. A controller may take an {@link Act} as a parameter
 * instead.
 */
public interface Acts {
    /**
     * The act of the reader in the capacity they chose.
     *
     * @throws org.springframework.security.access.AccessDeniedException nobody is signed in, or they hold no capacity now
     */
    Act current();

    /** When the server accepted the request: what every deadline compares. */
    Instant receivedAt();
}
