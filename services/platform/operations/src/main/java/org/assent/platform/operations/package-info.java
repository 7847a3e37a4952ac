/** What did not go on, for the administrator: to see it, to have it tried again on record, and the health of the installation in words. */
@NullMarked
package org.assent.platform.operations;

import org.jspecify.annotations.NullMarked;
