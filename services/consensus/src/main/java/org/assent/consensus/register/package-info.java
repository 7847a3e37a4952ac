/** The register of decisions: numbers are given once and never again. */
@NullMarked
package org.assent.consensus.register;

import org.jspecify.annotations.NullMarked;
