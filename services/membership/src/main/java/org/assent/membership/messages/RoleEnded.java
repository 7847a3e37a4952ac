package org.assent.membership.messages;

import org.assent.kernel.PersonRef;
import org.assent.kernel.Role;
import org.jspecify.annotations.Nullable;

/** A person no longer holds a role in the Network. */
public record RoleEnded(
        String network,
        PersonRef person,
        Role role,
        @Nullable String entity) {}
