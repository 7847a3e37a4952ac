/** Openings in an emergency: two persons, a reason, an end, and everybody is told. */
@NullMarked
package org.assent.membership.breakglass;

import org.jspecify.annotations.NullMarked;
