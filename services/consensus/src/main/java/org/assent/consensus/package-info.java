/**
 * Decisions by consensus of the UN country team. Terms of Reference, working modality: "Decisions by the Network will be made
 * by consensus of UNCT after full consultations with all Network members." A round puts one exact text to a frozen roll; heads
 * state positions; silence to the end is consent, a written objection ends it. There is no vote.
 *
 * <p>Words: round, roll, seat, position, silence, expiry, objection, outcome, decision record. The context knows a
 * {@link org.assent.kernel.Subject} and never what it is.
 */
@NullMarked
package org.assent.consensus;

import org.jspecify.annotations.NullMarked;
