/**
 * Numbers and rules of a consultation (domain rules, section 7). Terms of Reference, working modality: "after full consultations
 * with all Network members".
 */
@NullMarked
package org.assent.rules.consultation;

import org.jspecify.annotations.NullMarked;
