/** Numbers and pure functions of the way of a proposal. */
@NullMarked
package org.assent.rules.proposals;

import org.jspecify.annotations.NullMarked;
