/** The heartbeat: whether the application, its database and its mail could be reached, and what is on record where not (CR21). */
@NullMarked
package org.assent.platform.operations.heart;

import org.jspecify.annotations.NullMarked;
