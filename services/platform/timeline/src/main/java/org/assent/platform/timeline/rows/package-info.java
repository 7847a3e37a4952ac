/** How registers are kept and read on PostgreSQL. Nothing here is for contexts but the configuration. */
@NullMarked
package org.assent.platform.timeline.rows;

import org.jspecify.annotations.NullMarked;
