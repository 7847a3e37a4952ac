/** Commands, events, queries and views of the context: all that others may use. */
@NullMarked
package org.assent.membership.messages;

import org.jspecify.annotations.NullMarked;
