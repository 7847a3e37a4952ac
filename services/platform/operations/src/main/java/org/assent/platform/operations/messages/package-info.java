/** The command and the event of operations. */
@NullMarked
package org.assent.platform.operations.messages;

import org.jspecify.annotations.NullMarked;
