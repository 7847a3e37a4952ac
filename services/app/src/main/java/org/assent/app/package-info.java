/**
 * The runnable product: puts the modules together by name, starts and stops them, and offers the commands of the operator.
 * Configuration only; what Assent does lies in the contexts.
 */
@NullMarked
package org.assent.app;

import org.jspecify.annotations.NullMarked;
