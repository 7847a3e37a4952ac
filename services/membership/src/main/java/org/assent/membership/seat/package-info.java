/** A member's seat: nominated by the head of the entity, registered by the secretariat, ended (ToR, composition). */
@NullMarked
package org.assent.membership.seat;

import org.jspecify.annotations.NullMarked;
