package org.assent.proposals.demonstration;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.assent.proposals.ProgrammeFacts;
import org.jspecify.annotations.Nullable;

/** Reads the rows of {@code joint_programmes.csv}. An empty cell stays "not known". */
final class ProgrammeRows {
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private ProgrammeRows() {}

    static List<ProgrammeFacts> read(InputStream csv) {
        try (CSVParser rows = CSVParser.parse(new InputStreamReader(csv, StandardCharsets.UTF_8), FORMAT)) {
            return rows.stream().map(ProgrammeRows::facts).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the programmes of the demonstration cannot be read", e);
        }
    }

    private static ProgrammeFacts facts(CSVRecord row) {
        String budget = known(row, "budget_usd");
        String duration = known(row, "duration_months");
        return new ProgrammeFacts(
                row.get("id"),
                known(row, "title"),
                several(row, "countries_or_region", ";"),
                known(row, "lead_un_org"),
                several(row, "puno", ";"),
                known(row, "thematic_area_derived"),
                several(row, "gcm_objectives", ";").stream()
                        .map(Integer::valueOf)
                        .toList(),
                several(row, "sdg_targets", ";"),
                budget == null ? null : Long.valueOf(budget),
                duration == null ? null : Integer.valueOf(duration),
                known(row, "start_date"),
                known(row, "end_date"),
                known(row, "status"),
                several(row, "source_url", "\\|"),
                known(row, "source_url_precision"),
                known(row, "fact_note"));
    }

    private static @Nullable String known(CSVRecord row, String column) {
        String cell = row.get(column).strip();
        return cell.isEmpty() ? null : cell;
    }

    private static List<String> several(CSVRecord row, String column, String separator) {
        return Stream.of(row.get(column).split(separator, -1))
                .map(String::strip)
                .filter(cell -> !cell.isEmpty())
                .toList();
    }
}
