package org.assent.proposals.demonstration;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.assent.kernel.Act;
import org.assent.kernel.Channel;
import org.assent.platform.ledger.Commands;
import org.assent.platform.ledger.EventLog;
import org.assent.proposals.ReferenceLists;
import org.assent.proposals.ReferenceRow;
import org.assent.proposals.messages.AdoptReferenceList;
import org.assent.proposals.messages.ReferenceListAdopted;
import org.jspecify.annotations.Nullable;

/**
 * Adopts the reference data that come with the product, through commands only: what {@code reference_lists.csv} names. A version
 * that is on record already is left alone, so a start that was cut off simply goes on.
 */
public final class DemonstrationReferenceData {
    /** How the name of a detail ends that is the Russian twin of another. */
    private static final String RUSSIAN = "_ru";

    private final Commands commands;
    private final EventLog log;
    private final Clock clock;

    public DemonstrationReferenceData(Commands commands, EventLog log, Clock clock) {
        this.commands = commands;
        this.log = log;
        this.clock = clock;
    }

    public void load() {
        lists().stream()
                .filter(list -> !isAdopted(list))
                .forEach(list -> commands.send(list, Act.ofSystem(Channel.DEMONSTRATION, clock.instant())));
    }

    private boolean isAdopted(AdoptReferenceList list) {
        return log.of(ReferenceLists.id(list.list())).stream()
                .anyMatch(event -> event.payload() instanceof ReferenceListAdopted adopted
                        && adopted.version().equals(list.version()));
    }

    /** The lists in the order in which they are adopted. */
    static List<AdoptReferenceList> lists() {
        return Sheet.read("reference_lists.csv").stream()
                .map(DemonstrationReferenceData::list)
                .toList();
    }

    private static AdoptReferenceList list(Map<String, String> list) {
        List<String> columns = List.of(cell(list, "columns").split(";"));
        Map<String, Map<String, String>> russian = Sheet.read(cell(list, "russian")).stream()
                .collect(toMap(row -> row.values().iterator().next(), Function.identity()));
        List<ReferenceRow> rows = Sheet.read(cell(list, "file")).stream()
                .map(row -> {
                    String code = cell(row, cell(list, "code"));
                    return row(
                            code, cell(row, cell(list, "title")), columns, row, russian.getOrDefault(code, Map.of()));
                })
                .toList();
        return new AdoptReferenceList(
                cell(list, "list"),
                cell(list, "version"),
                cell(list, "source"),
                known(cell(list, "note")),
                known(cell(list, "note_ru")),
                columns,
                rows);
    }

    /** @param russian the row's twin: its code, its title, and whatever else of it is there in Russian */
    private static ReferenceRow row(
            String code, String title, List<String> columns, Map<String, String> cells, Map<String, String> russian) {
        Map<String, String> details = new TreeMap<>();
        columns.forEach(column -> put(details, column, cell(cells, column)));
        russian.forEach((column, cell) -> {
            if (columns.contains(column)) {
                put(details, column + RUSSIAN, cell);
            }
        });
        String titleRussian = russian.values().stream().skip(1).findFirst().orElse("");
        return new ReferenceRow(code, title, known(titleRussian), details);
    }

    private static void put(Map<String, String> details, String column, String cell) {
        if (!cell.isEmpty()) {
            details.put(column, cell);
        }
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "").strip();
    }

    private static @Nullable String known(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
