/** What travels: commands, events and queries of dossiers. */
@NullMarked
package org.assent.documents.messages;

import org.jspecify.annotations.NullMarked;
