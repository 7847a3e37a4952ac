/** Style sheet, scripts and fonts: where the pages find them. */
@NullMarked
package org.assent.platform.web.assets;

import org.jspecify.annotations.NullMarked;
