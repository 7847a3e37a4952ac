/** Ad hoc task teams, which only advise, and the specialised resources that the co-chairs identify (ToR, composition c). */
@NullMarked
package org.assent.membership.team;

import org.jspecify.annotations.NullMarked;
