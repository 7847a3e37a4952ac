package org.assent.proposals.messages;

import java.util.List;
import java.util.UUID;
import org.assent.proposals.ReferenceLists;
import org.assent.proposals.ReferenceRow;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Adopts a version of a list of reference data. Adopting the same version with the same content again changes nothing.
 *
 * @param list its name, {@code gcm-objectives}
 * @param source where the list can be read
 * @param note what a reader must know about its quality, in English; {@code null} for nothing
 * @param noteRussian the same in Russian
 * @param columns names of the details, in the order in which they are shown
 */
public record AdoptReferenceList(
        String list,
        String version,
        String source,
        @Nullable String note,
        @Nullable String noteRussian,
        List<String> columns,
        List<ReferenceRow> rows) {
    @TargetAggregateIdentifier
    public UUID target() {
        return ReferenceLists.id(list);
    }
}
