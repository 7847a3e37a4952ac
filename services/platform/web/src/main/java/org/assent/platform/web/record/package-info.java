/** The record for people: every entry of the log in plain words, and the check of the whole log. */
@NullMarked
package org.assent.platform.web.record;

import org.jspecify.annotations.NullMarked;
