package org.assent.membership.messages;

import java.util.UUID;
import org.assent.kernel.PersonRef;
import org.assent.membership.PersonIds;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Corrects name or mail address of a person, sealed as in {@link RegisterPerson}.
 *
 * @param changes whether anything differs from what is registered
 */
public record CorrectPersonName(
        String network,
        PersonRef person,
        String name,
        @Nullable String mail,
        int nameCharacters,
        boolean mailPlausible,
        boolean changes) {
    @TargetAggregateIdentifier
    public UUID target() {
        return PersonIds.person(person);
    }
}
