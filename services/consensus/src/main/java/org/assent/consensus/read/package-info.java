/** The registers of rounds and decisions, and their queries. */
@NullMarked
package org.assent.consensus.read;

import org.jspecify.annotations.NullMarked;
