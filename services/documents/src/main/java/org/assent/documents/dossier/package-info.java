/** The dossier and its rules. */
@NullMarked
package org.assent.documents.dossier;

import org.jspecify.annotations.NullMarked;
