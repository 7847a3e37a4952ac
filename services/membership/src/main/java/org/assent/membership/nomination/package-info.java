/**
 * An invitation to nominate, from its sending to a registered member or to the day on which it is given up (ToR, composition).
 * Each invitation is an aggregate of its own and not a state of the seat, because a process hears one stream and lives once,
 * while the same seat is invited again; who is nominated and who sits is the seat's to say.
 */
@NullMarked
package org.assent.membership.nomination;

import org.jspecify.annotations.NullMarked;
