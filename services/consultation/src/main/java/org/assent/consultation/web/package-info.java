/** Pages and the API of consultations, and what they contribute to the home page and the record. */
@NullMarked
package org.assent.consultation.web;

import org.jspecify.annotations.NullMarked;
