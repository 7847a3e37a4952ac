package org.assent.membership.messages;

import java.util.List;
import org.assent.platform.timeline.Moment;

/** The Networks of the installation. */
public interface ListNetworks {
    /** Their country codes in alphabetical order, at most 500. */
    List<String> networks(Moment moment);
}
