/**
 * The web: the frame and look of every page, sign-in and capacities, problem details, the moment that is read. The root
 * package and {@code parts} are what contexts use; how it is done lies in the other packages.
 */
@NullMarked
package org.assent.platform.web;

import org.jspecify.annotations.NullMarked;
