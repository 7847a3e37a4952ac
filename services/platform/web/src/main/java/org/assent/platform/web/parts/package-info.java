/** What the shared fragments of a page show. Texts are in the reader's language already; a fragment only sets them out. */
@NullMarked
package org.assent.platform.web.parts;

import org.jspecify.annotations.NullMarked;
