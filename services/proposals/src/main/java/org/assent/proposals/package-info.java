/**
 * What is put to the UNCT: joint programmes for the Migration MPTF and other texts on which the Network is to speak with one
 * voice. Terms of Reference 3.1 ("Facilitate and coordinate joint UN interventions related to the GCM, including coordinating
 * project proposals") and 1.3. The proposal is the gatekeeper of its consensus rounds.
 *
 * <p>Words: programme (a real one, decided elsewhere), proposal, text, revision, put to consensus, endorsed, blocked.
 */
@NullMarked
package org.assent.proposals;

import org.jspecify.annotations.NullMarked;
