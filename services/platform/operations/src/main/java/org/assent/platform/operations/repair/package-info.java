/** What administrators did about a fault, and by which rules. */
@NullMarked
package org.assent.platform.operations.repair;

import org.jspecify.annotations.NullMarked;
