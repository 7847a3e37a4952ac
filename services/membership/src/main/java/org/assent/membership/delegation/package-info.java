/** Who does part of a member's work for a time: dated, within one entity, and never two at once (domain rules, section 1, alternates). */
@NullMarked
package org.assent.membership.delegation;

import org.jspecify.annotations.NullMarked;
