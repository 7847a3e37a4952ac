/** Contents of files, each kept once under its SHA-256 and never changed. */
@NullMarked
package org.assent.documents.content;

import org.jspecify.annotations.NullMarked;
