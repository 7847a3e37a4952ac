/** Second factors: codes of an authenticator app, passkeys, and the recovery codes for when neither is at hand. */
@NullMarked
package org.assent.platform.web.security.factors;

import org.jspecify.annotations.NullMarked;
