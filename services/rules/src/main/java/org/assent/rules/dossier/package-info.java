/**
 * What the dossier of a submission holds (Terms of Reference, composition d: "ensuring that files of documentation ... are
 * complete"; domain rules, section 13). Pure: the list is the call's.
 */
@NullMarked
package org.assent.rules.dossier;

import org.jspecify.annotations.NullMarked;
