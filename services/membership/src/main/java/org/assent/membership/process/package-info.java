/** The steps of the processes of this context. */
@NullMarked
package org.assent.membership.process;

import org.jspecify.annotations.NullMarked;
