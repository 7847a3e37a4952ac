/** Real joint programmes, as facts with their sources. */
@NullMarked
package org.assent.proposals.programme;

import org.jspecify.annotations.NullMarked;
