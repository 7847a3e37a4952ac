package org.assent.platform.web;

import org.assent.platform.timeline.Moment;

/** The number beside an entry of the navigation: how many things wait there for the reader. A bean; it is asked on every page. */
public interface NavigationCount {
    /** The {@link NavigationItem#key()} it belongs to. */
    String key();

    /** How many wait; nothing is shown for 0. */
    long count(SignedIn reader, Moment moment);
}
