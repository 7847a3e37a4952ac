/**
 * When the UNCT has reached consensus (Terms of Reference, working modality: "Decisions by the Network will be made by
 * consensus of UNCT after full consultations with all Network members"; domain rules CR1 to CR22). Words: roll, seat,
 * position, silence, objection, outcome, finding. Pure functions over facts, the same for the aggregate, the pages and the
 * auditor's verifier.
 */
@NullMarked
package org.assent.rules.consensus;

import org.jspecify.annotations.NullMarked;
