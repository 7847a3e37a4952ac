/** The register of dossiers. */
@NullMarked
package org.assent.documents.read;

import org.jspecify.annotations.NullMarked;
