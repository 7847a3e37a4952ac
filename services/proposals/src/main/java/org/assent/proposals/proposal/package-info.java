/** The proposal: its text by revisions and its way to the UNCT and back. */
@NullMarked
package org.assent.proposals.proposal;

import org.jspecify.annotations.NullMarked;
