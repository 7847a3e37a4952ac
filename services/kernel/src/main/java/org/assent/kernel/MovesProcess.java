package org.assent.kernel;

import java.time.Instant;
import java.util.Map;

/** An event that hands instants to the process it starts or moves. The closed list of what a process may know. */
public interface MovesProcess {
    /** Variable name to absolute instant, for example {@code expiresAt}. */
    Map<String, Instant> processInstants();
}
