package org.assent.membership.messages;

import org.assent.kernel.PersonRef;
import org.jspecify.annotations.Nullable;

/** A person is known by name. The name is sealed under that person's own key, which is kept apart from the log.
 *
 * @param name the sealed name
 * @param mail the sealed mail address; {@code null} where there is none
 */
public record PersonRegistered(
        String network,
        PersonRef person,
        @Nullable String entity,
        String name,
        @Nullable String mail) {}
