/**
 * Read models in which every row says from which to which position of the log it held, so that every page can be read as of
 * any moment. Contexts write a {@link org.assent.platform.timeline.Projector} for each register and read through
 * {@link org.assent.platform.timeline.Timeline}.
 */
@NullMarked
package org.assent.platform.timeline;

import org.jspecify.annotations.NullMarked;
