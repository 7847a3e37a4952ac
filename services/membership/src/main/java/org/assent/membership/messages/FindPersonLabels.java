package org.assent.membership.messages;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assent.kernel.Capacity;
import org.assent.kernel.PersonRef;
import org.assent.platform.timeline.Moment;

/**
 * What people are called on pages: by their office, in the reader's language. "Head of Agency, UNDP", "Resident Coordinator",
 * "IOM Head of Mission". Somebody who held an office once and holds none at the moment is called by the last one.
 */
public interface FindPersonLabels {
    /** The labels of many people at once; every person asked for has one. */
    Map<PersonRef, String> labels(Collection<PersonRef> people, Moment moment, Locale language);

    /** The label of one person. */
    default String label(PersonRef person, Moment moment, Locale language) {
        return labels(List.of(person), moment, language).getOrDefault(person, person.value());
    }

    /** A capacity in words: "co-chair, IOM", "secretariat". */
    String capacity(Capacity capacity, Locale language);
}
