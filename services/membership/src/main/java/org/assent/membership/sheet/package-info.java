/** Taking members over from the sheet of a roll: reading it, looking at every line, and then entering what can be entered. */
@NullMarked
package org.assent.membership.sheet;

import org.jspecify.annotations.NullMarked;
