package org.assent.membership.messages;

import java.util.List;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Role;
import org.assent.platform.timeline.Moment;
import org.jspecify.annotations.Nullable;

/** Who holds the offices that a Network gives itself: co-chairs, secretariat, auditors, administrators. */
public interface FindOffices {
    OfficesView offices(String network, Moment moment);

    /**
     * @param coChairs acronyms of the entities that chair by the terms of reference
     * @param secretariat acronym of the entity that provides the secretariat
     */
    record OfficesView(
            String network,
            long readAt,
            String termsOfReference,
            List<String> languages,
            List<String> coChairs,
            String secretariat,
            List<OfficeView> offices) {}

    /** @param entity for which it is held; {@code null} for an auditor or administrator */
    record OfficeView(Role role, @Nullable String entity, PersonRef person) {}
}
