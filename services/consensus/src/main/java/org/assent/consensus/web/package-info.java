/** Pages and API of rounds and decisions. */
@NullMarked
package org.assent.consensus.web;

import org.jspecify.annotations.NullMarked;
