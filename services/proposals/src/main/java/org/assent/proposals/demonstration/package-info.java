/** The real programmes in the demonstration network. */
@NullMarked
package org.assent.proposals.demonstration;

import org.jspecify.annotations.NullMarked;
