/** The home page: what waits for the reader, from every context, and the panels of the role they act in. */
@NullMarked
package org.assent.platform.web.home;

import org.jspecify.annotations.NullMarked;
