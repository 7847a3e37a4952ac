package org.assent.membership.messages;

import java.util.UUID;
import org.assent.kernel.PersonRef;
import org.assent.membership.PersonIds;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Registers the name of a person. Name and mail come sealed under that person's own key; what the rules ask of them travels beside.
 *
 * @param entity the entity they work for; {@code null} where none is known
 * @param name the sealed name
 * @param mail the sealed mail address; {@code null} where there is none
 * @param nameCharacters how many characters the name has
 * @param mailPlausible whether the mail address is one, or there is none
 */
public record RegisterPerson(
        String network,
        PersonRef person,
        @Nullable String entity,
        String name,
        @Nullable String mail,
        int nameCharacters,
        boolean mailPlausible) {
    @TargetAggregateIdentifier
    public UUID target() {
        return PersonIds.person(person);
    }
}
