/**
 * What changed between two texts. Words: paragraph, moved, added, removed, changed, run of words. Everybody who shows a change
 * (the page of a position, the revisions of a proposal, a consultation) or judges it (its class) asks this one function.
 */
@NullMarked
package org.assent.rules.text;

import org.jspecify.annotations.NullMarked;
