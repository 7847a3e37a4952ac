package org.assent.platform.web.home;

import java.util.Map;
import java.util.Optional;
import org.assent.platform.timeline.Moment;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.Times;

/** A part of the home page, contributed by a context as a bean. */
public interface HomePanel {
    /** Place on the page; small numbers come first. */
    int order();

    /** Whether it stands in the wide column or beside it. */
    boolean wide();

    /** The template that has the fragment, {@code consensus/home}. */
    String template();

    /** The fragment that shows it, {@code decisions}; it finds {@code content}. */
    String fragment();

    /** What the fragment shows to this reader; empty where it has nothing for them. */
    Optional<Map<String, Object>> content(SignedIn reader, Moment moment, Times times);
}
