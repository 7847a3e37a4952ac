package org.assent.membership.messages;

import org.assent.kernel.PersonRef;
import org.assent.kernel.Role;
import org.jspecify.annotations.Nullable;

/** A person holds a role in the Network from now on. */
public record RoleAssigned(
        String network,
        PersonRef person,
        Role role,
        @Nullable String entity) {}
