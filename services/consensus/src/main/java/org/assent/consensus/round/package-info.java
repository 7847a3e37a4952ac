/** The round: positions on one text by a frozen roll, until the silence ends or is broken. */
@NullMarked
package org.assent.consensus.round;

import org.jspecify.annotations.NullMarked;
