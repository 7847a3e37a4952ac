/**
 * Values shared by every context: who acts and in which capacity, what a rule is, how a refusal is said, how identifiers
 * are made. Plain Java; few types on purpose.
 */
@NullMarked
package org.assent.kernel;

import org.jspecify.annotations.NullMarked;
