/** Signing in through identity providers of the organisations, chosen by the domain of the mail address. */
@NullMarked
package org.assent.platform.web.security.oidc;

import org.jspecify.annotations.NullMarked;
