/** The round: answers of every member on one text, until the deadline. */
@NullMarked
package org.assent.consultation.round;

import org.jspecify.annotations.NullMarked;
