/** A country network, its settings and the roles that belong to the Network itself (ToR, composition). */
@NullMarked
package org.assent.membership.network;

import org.jspecify.annotations.NullMarked;
