/**
 * Whether a consultation was full (Terms of Reference, working modality: "after full consultations with all Network members";
 * domain rules, section 7): the gate before the UNCT. Words: addressee, delivery, reminder, comment, disposition,
 * certificate.
 */
@NullMarked
package org.assent.rules.certificate;

import org.jspecify.annotations.NullMarked;
