/** The steps of the processes of proposals and calls. */
@NullMarked
package org.assent.proposals.process;

import org.jspecify.annotations.NullMarked;
