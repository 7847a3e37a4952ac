/** Pages and interface of the context. */
@NullMarked
package org.assent.membership.web;

import org.jspecify.annotations.NullMarked;
