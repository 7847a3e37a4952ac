/** Registers of the context and the queries on them. */
@NullMarked
package org.assent.membership.read;

import org.jspecify.annotations.NullMarked;
