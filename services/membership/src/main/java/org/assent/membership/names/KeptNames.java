package org.assent.membership.names;

import org.assent.membership.messages.FindNames;
import org.assent.membership.messages.SealNames;

/** Names as they are kept, if any are. */
interface KeptNames extends FindNames, SealNames {}
