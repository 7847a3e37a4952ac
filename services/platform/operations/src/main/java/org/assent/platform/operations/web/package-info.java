/** The administrator's pages and their API. */
@NullMarked
package org.assent.platform.operations.web;

import org.jspecify.annotations.NullMarked;
