/** The names of persons outside the log: keys, the sealed index, and what resolves a name when a page is rendered. */
@NullMarked
package org.assent.membership.names;

import org.jspecify.annotations.NullMarked;
