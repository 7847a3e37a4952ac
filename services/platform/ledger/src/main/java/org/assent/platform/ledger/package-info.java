/**
 * The ledger: every event of the installation in one dense, hashed order, and the two doors by which commands reach it.
 * The root package is what contexts and other platform modules use; how it is done lies in inner packages.
 */
@NullMarked
package org.assent.platform.ledger;

import org.jspecify.annotations.NullMarked;
