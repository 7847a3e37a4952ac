/** The letters about proposals. */
@NullMarked
package org.assent.proposals.letters;

import org.jspecify.annotations.NullMarked;
