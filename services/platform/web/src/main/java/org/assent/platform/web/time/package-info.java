/** The moment that is read: taken from the address, kept in every link. */
@NullMarked
package org.assent.platform.web.time;

import org.jspecify.annotations.NullMarked;
