/** The frame around every page: what is in the header, the navigation and the footer. */
@NullMarked
package org.assent.platform.web.frame;

import org.jspecify.annotations.NullMarked;
