/** Letters about invitations to nominate, nominations, acting heads and delegations. */
@NullMarked
package org.assent.membership.letters;

import org.jspecify.annotations.NullMarked;
