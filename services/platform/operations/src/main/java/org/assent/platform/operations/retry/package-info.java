/** What follows from an order to try again. */
@NullMarked
package org.assent.platform.operations.retry;

import org.jspecify.annotations.NullMarked;
