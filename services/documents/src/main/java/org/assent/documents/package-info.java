/** Files by their hash, and dossiers: what a submission must hold, what is there, what is waived (ToR, composition d). */
@NullMarked
package org.assent.documents;

import org.jspecify.annotations.NullMarked;
