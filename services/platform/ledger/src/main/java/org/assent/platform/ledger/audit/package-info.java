/** Refused attempts, on record. */
@NullMarked
package org.assent.platform.ledger.audit;

import org.jspecify.annotations.NullMarked;
