/** Letters of a consultation: the text to every addressee, reminders to those who are silent, the outcome to all. */
@NullMarked
package org.assent.consultation.letters;

import org.jspecify.annotations.NullMarked;
