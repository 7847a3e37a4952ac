/** What is to be sent, and the relay that sends it. */
@NullMarked
package org.assent.platform.ledger.outbox;

import org.jspecify.annotations.NullMarked;
