/** The register that numbers proposals. */
@NullMarked
package org.assent.proposals.register;

import org.jspecify.annotations.NullMarked;
