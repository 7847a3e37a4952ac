/** The objection: a dialogue between its maker, the organisation that owes the reply and the co-chairs. It lifts nothing. */
@NullMarked
package org.assent.consensus.objection;

import org.jspecify.annotations.NullMarked;
