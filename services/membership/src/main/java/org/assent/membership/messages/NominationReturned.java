package org.assent.membership.messages;

import org.assent.kernel.PersonRef;
import org.assent.membership.FormalDefect;
import org.jspecify.annotations.Nullable;

/** A nomination went back to the head of the entity because of its form. */
public record NominationReturned(
        String network,
        String entity,
        int seat,
        PersonRef person,
        FormalDefect defect,
        @Nullable String note) {}
