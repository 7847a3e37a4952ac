/** What only a demonstration has: the network made of fictional persons, and a clock that can be moved on. */
@NullMarked
package org.assent.app.demonstration;

import org.jspecify.annotations.NullMarked;
