package org.assent.membership.messages;

import java.util.List;
import org.assent.kernel.PersonRef;
import org.assent.platform.timeline.Moment;

/** Everybody who holds an office in a Network, heads and members included. */
public interface ListOfficeHolders {
    List<PersonRef> holders(String network, Moment moment);
}
