/**
 * Consultations of the Network. Terms of Reference, working modality: decisions are made "after full consultations with all
 * Network members". A round asks every active seat about one exact text until a deadline in working days; seats answer with
 * comments on paragraphs, the lead organisation disposes of them, and a certificate says whether the consultation was full.
 *
 * <p>Words: round, addressee, seat, delivery, reminder, response, comment, disposition, certificate. The context knows a
 * {@link org.assent.kernel.Subject} and never what it is.
 */
@NullMarked
package org.assent.consultation;

import org.jspecify.annotations.NullMarked;
