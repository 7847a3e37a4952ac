package org.assent.membership.messages;

import org.assent.kernel.PersonRef;
import org.jspecify.annotations.Nullable;

/** Name or mail address of a person was corrected; both are stated anew, sealed. */
public record PersonRenamed(
        String network,
        PersonRef person,
        String name,
        @Nullable String mail) {}
