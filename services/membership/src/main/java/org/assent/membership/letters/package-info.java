/** Letters about invitations to nominate and about nominations. */
@NullMarked
package org.assent.membership.letters;

import org.jspecify.annotations.NullMarked;
