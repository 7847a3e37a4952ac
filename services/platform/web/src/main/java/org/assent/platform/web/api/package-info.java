/** The programs' side: description, log, idempotency. */
@NullMarked
package org.assent.platform.web.api;

import org.jspecify.annotations.NullMarked;
