/** Readers of the log that keep their place. */
@NullMarked
package org.assent.platform.ledger.subscriptions;

import org.jspecify.annotations.NullMarked;
