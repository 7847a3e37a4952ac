/** The steps of the process of a consultation. */
@NullMarked
package org.assent.consultation.process;

import org.jspecify.annotations.NullMarked;
