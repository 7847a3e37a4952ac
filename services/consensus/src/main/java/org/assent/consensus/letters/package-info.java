/** Letters of a round: the text to every seat when it opens, the outcome to all when it ends. */
@NullMarked
package org.assent.consensus.letters;

import org.jspecify.annotations.NullMarked;
