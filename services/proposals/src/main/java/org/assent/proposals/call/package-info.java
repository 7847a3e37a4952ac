/** Calls for proposals: announced, open, closed; each keeps the configuration it was registered with. */
@NullMarked
package org.assent.proposals.call;

import org.jspecify.annotations.NullMarked;
