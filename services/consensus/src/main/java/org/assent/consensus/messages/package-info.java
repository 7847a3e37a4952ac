/** Commands, events, queries and views of consensus: all that other contexts may use. */
@NullMarked
package org.assent.consensus.messages;

import org.jspecify.annotations.NullMarked;
