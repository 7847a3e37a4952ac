/** Where one aggregate of the context reacts to another. */
@NullMarked
package org.assent.consensus.policy;

import org.jspecify.annotations.NullMarked;
