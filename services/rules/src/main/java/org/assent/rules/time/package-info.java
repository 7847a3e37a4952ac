/**
 * Working time at a duty station and the deadlines that follow from it (domain rules, CR7, CR15 and section 7). Pure: no
 * clock is read and every number comes from a calendar or a setting that an event gave.
 */
@NullMarked
package org.assent.rules.time;

import org.jspecify.annotations.NullMarked;
