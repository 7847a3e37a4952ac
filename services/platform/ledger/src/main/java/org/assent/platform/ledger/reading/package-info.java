/** Reading the log, and following it as it grows. */
@NullMarked
package org.assent.platform.ledger.reading;

import org.jspecify.annotations.NullMarked;
