/** The registers of proposals, revisions and programmes, and their queries. */
@NullMarked
package org.assent.proposals.read;

import org.jspecify.annotations.NullMarked;
