package org.assent.proposals.sheet;

import java.util.List;
import java.util.Objects;
import org.assent.proposals.ImportReason;
import org.assent.proposals.ImportedRow;

/**
 * Why a row was refused, as a message of the bundle {@link SheetRefused#BUNDLE}.
 *
 * @param arguments what the sentence names
 */
public record RowSentence(String key, List<String> arguments) {
    /** The sentence for a row that was refused. */
    public static RowSentence of(ImportedRow refused) {
        ImportReason reason = Objects.requireNonNull(refused.reason(), "the row was not refused");
        String value = Objects.requireNonNullElse(refused.value(), "");
        return new RowSentence(
                "import.reason." + reason.name(),
                reason == ImportReason.CELLS ? List.of(value.split("/", 2)) : List.of(value));
    }
}
