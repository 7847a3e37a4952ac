/** Pages and API of proposals. */
@NullMarked
package org.assent.proposals.web;

import org.jspecify.annotations.NullMarked;
