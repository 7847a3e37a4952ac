package org.assent.proposals.messages;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.assent.proposals.ReferenceRow;
import org.jspecify.annotations.Nullable;

/**
 * A version of a list of reference data.
 *
 * @param inForce whether no later version was adopted
 * @param source where the list can be read
 * @param note what a reader must know about its quality, in English
 * @param noteRussian the same in Russian
 * @param columns names of the details, in the order in which they are shown
 * @param position of the entry by which it was adopted
 */
public record ReferenceListView(
        String list,
        String version,
        boolean inForce,
        String source,
        @Nullable String note,
        @Nullable String noteRussian,
        List<String> columns,
        List<ReferenceRow> rows,
        Instant adoptedAt,
        long position) {
    /** The row of that code. */
    public Optional<ReferenceRow> row(String code) {
        return rows.stream().filter(row -> row.code().equals(code)).findFirst();
    }

    /** This version once a later one was adopted. */
    public ReferenceListView replaced() {
        return new ReferenceListView(
                list, version, false, source, note, noteRussian, columns, rows, adoptedAt, position);
    }
}
