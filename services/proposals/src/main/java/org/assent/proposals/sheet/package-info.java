/**
 * Sheets of programmes as people send them: what is checked of the file and of each row, and how the rows come on record. Only
 * id, encoding, columns and dates are checked; everything else comes in as it is, and an empty cell stays "not known".
 */
@NullMarked
package org.assent.proposals.sheet;

import org.jspecify.annotations.NullMarked;
