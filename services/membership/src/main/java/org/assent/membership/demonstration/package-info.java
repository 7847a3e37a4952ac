/** The demonstration network: loaded by commands, so that everything in it is an event. */
@NullMarked
package org.assent.membership.demonstration;

import org.jspecify.annotations.NullMarked;
