package org.assent.membership.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assent.kernel.PersonRef;
import org.assent.platform.timeline.Moment;

/** The people whom a head can nominate. Names stay here; events and read models hold references only. */
public interface NomineeDirectory {
    /** The people of an entity who are known, by what they are called. */
    List<KnownPerson> known(String network, String entity, Moment moment, Locale language);

    /** Whoever signs in by that name or is reached by that mail address. */
    Optional<PersonRef> find(String network, String signInOrMail);

    /** A person by what they are called. */
    record KnownPerson(PersonRef person, String label) {}
}
