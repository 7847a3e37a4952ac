package org.assent.proposals.messages;

import java.util.List;
import java.util.UUID;
import org.assent.proposals.ReferenceRow;
import org.jspecify.annotations.Nullable;

/**
 * A version of a list of reference data is in force from now on.
 *
 * @param replaces the version that was in force until now; {@code null} for the first
 * @param source where the list can be read
 * @param note what a reader must know about its quality, in English
 * @param noteRussian the same in Russian
 * @param columns names of the details, in the order in which they are shown
 */
public record ReferenceListAdopted(
        UUID listId,
        String list,
        String version,
        @Nullable String replaces,
        String source,
        @Nullable String note,
        @Nullable String noteRussian,
        List<String> columns,
        List<ReferenceRow> rows) {}
