package org.assent.proposals.demonstration;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A sheet of the demonstration data that lies on the class path: a line of headings, then the rows. */
final class Sheet {
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private Sheet() {}

    /** The rows, heading to cell. */
    static List<Map<String, String>> read(String name) {
        try (CSVParser rows = CSVParser.parse(
                new InputStreamReader(
                        Objects.requireNonNull(Sheet.class.getResourceAsStream(name), name), StandardCharsets.UTF_8),
                FORMAT)) {
            return rows.stream().map(CSVRecord::toMap).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
