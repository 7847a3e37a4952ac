/** Commands, events, queries and views of proposals: all that other contexts may use. */
@NullMarked
package org.assent.proposals.messages;

import org.jspecify.annotations.NullMarked;
