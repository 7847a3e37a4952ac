/** What one aggregate of this context asks of another when something has happened. */
@NullMarked
package org.assent.membership.policy;

import org.jspecify.annotations.NullMarked;
