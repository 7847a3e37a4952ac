/** An entity in the register of a Network: on which rolls it stands and who heads it. */
@NullMarked
package org.assent.membership.entity;

import org.jspecify.annotations.NullMarked;
