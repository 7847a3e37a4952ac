/** Aliases of events and their numbers, and events to bytes and back. */
@NullMarked
package org.assent.platform.ledger.catalogue;

import org.jspecify.annotations.NullMarked;
