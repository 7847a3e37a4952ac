package org.assent.platform.web.home;

import java.util.List;
import org.assent.platform.timeline.Moment;
import org.assent.platform.web.SignedIn;

/** What one context asks of a reader; a bean of the context. */
public interface Duties {
    List<Duty> of(SignedIn reader, Moment moment);
}
