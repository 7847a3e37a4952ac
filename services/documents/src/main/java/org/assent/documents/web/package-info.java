/** The page and the API of dossiers. */
@NullMarked
package org.assent.documents.web;

import org.jspecify.annotations.NullMarked;
