/** How a refusal or an error is said, to people and to programs. */
@NullMarked
package org.assent.platform.web.problems;

import org.jspecify.annotations.NullMarked;
