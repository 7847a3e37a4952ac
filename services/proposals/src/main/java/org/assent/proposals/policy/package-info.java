/** Where proposals, rounds and dossiers react to each other. */
@NullMarked
package org.assent.proposals.policy;

import org.jspecify.annotations.NullMarked;
