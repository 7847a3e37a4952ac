package org.assent.membership.messages;

import java.util.Locale;
import org.assent.kernel.PersonRef;
import org.assent.platform.timeline.Moment;
import org.jspecify.annotations.Nullable;

/** In which language somebody is written to. */
public interface FindLetterLanguage {
    /**
     * The language that the person chose last; where they have no account, the first language of the Network.
     *
     * @param person {@code null} where the office is vacant
     */
    Locale language(String network, @Nullable PersonRef person, Moment moment);
}
