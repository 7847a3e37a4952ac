/** The register of consultations and its queries. */
@NullMarked
package org.assent.consultation.read;

import org.jspecify.annotations.NullMarked;
