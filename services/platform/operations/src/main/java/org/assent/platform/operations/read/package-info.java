/** The faults of processes and outbox in one list, and the health of the installation. */
@NullMarked
package org.assent.platform.operations.read;

import org.jspecify.annotations.NullMarked;
