/** Imports of programmes: which file, by whom, and what became of each of its rows. */
@NullMarked
package org.assent.proposals.imports;

import org.jspecify.annotations.NullMarked;
