/** The fence: appending to the log in batches or inside a transaction of somebody else. */
@NullMarked
package org.assent.platform.ledger.writing;

import org.jspecify.annotations.NullMarked;
