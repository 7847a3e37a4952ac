/** Both doors, and the event store behind Axon's. */
@NullMarked
package org.assent.platform.ledger.axon;

import org.jspecify.annotations.NullMarked;
