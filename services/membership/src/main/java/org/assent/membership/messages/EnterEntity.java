package org.assent.membership.messages;

import java.util.UUID;
import org.assent.membership.MembershipIds;
import org.assent.membership.messages.FindUnctRoll.Residency;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Enters an entity in the register of a Network.
 *
 * @param entity acronym, {@code UN Women}
 * @param nameRussian its name in Russian; {@code null} where none is known
 * @param entityType what kind of body it is, as the register of entities says
 * @param dacCode channel code of the OECD DAC; {@code null} where there is none
 * @param mailAddress where letters to its seat go; {@code null} where none is on file
 */
public record EnterEntity(
        String network,
        String entity,
        String nameEnglish,
        @Nullable String nameRussian,
        String entityType,
        @Nullable String dacCode,
        Residency residency,
        Rolls rolls,
        @Nullable String mailAddress) {
    @TargetAggregateIdentifier
    public UUID target() {
        return MembershipIds.entity(network, entity);
    }
}
