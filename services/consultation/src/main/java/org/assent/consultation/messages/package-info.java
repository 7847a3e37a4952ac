/** Commands, events, queries and views of consultations: all that other contexts may use. */
@NullMarked
package org.assent.consultation.messages;

import org.jspecify.annotations.NullMarked;
