package org.assent.membership.messages;

import java.util.List;
import java.util.UUID;
import org.assent.membership.MembershipIds;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Enters a country network on migration.
 *
 * @param network country code, {@code BLR}
 * @param termsOfReference which text of the Terms of Reference it works under
 * @param languages languages of its pages and documents, {@code en}, {@code ru}
 * @param demonstration whether no UN body stands behind its decisions
 */
public record RegisterNetwork(
        String network,
        String nameEnglish,
        String nameRussian,
        String termsOfReference,
        List<String> languages,
        boolean demonstration) {
    @TargetAggregateIdentifier
    public UUID target() {
        return MembershipIds.network(network);
    }
}
