/** The steps of the process of a round. */
@NullMarked
package org.assent.consensus.process;

import org.jspecify.annotations.NullMarked;
