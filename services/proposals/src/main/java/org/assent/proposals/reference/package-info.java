/** Lists that others publish and proposals refer to: adopted in versions, each with its source. */
@NullMarked
package org.assent.proposals.reference;

import org.jspecify.annotations.NullMarked;
