/**
 * Private drafts of an agency, kept outside the log (architecture, law 6): only its members and its head read them. What is
 * cleared becomes an act of its own; of the draft nothing enters the log.
 */
@NullMarked
package org.assent.consultation.draft;

import org.jspecify.annotations.NullMarked;
