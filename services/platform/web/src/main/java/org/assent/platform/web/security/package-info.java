/** Who is signed in, in which capacity, and what a browser may do with our pages. */
@NullMarked
package org.assent.platform.web.security;

import org.jspecify.annotations.NullMarked;
