package org.assent.proposals.sheet;

import static org.assent.proposals.sheet.Sheets.HEAD;
import static org.assent.proposals.sheet.Sheets.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assent.proposals.ImportReason;
import org.assent.proposals.ImportedRow;
import org.assent.proposals.ProgrammeFacts;
import org.assent.proposals.sheet.ProgrammeSheet.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProgrammeSheetTest {
    @Test
    void the_real_programmes_are_read_each_with_a_source() throws IOException {
        List<Row> rows = rows(Sheets.real());

        assertThat(rows).hasSize(10).allSatisfy(row -> assertThat(row.facts()).isNotNull());
        assertThat(rows).extracting(row -> row.facts().code()).doesNotHaveDuplicates();
        assertThat(rows)
                .allSatisfy(row -> assertThat(row.facts().sources())
                        .isNotEmpty()
                        .allSatisfy(source -> assertThat(source).startsWith("https://")));
        assertThat(rows).allSatisfy(row -> assertThat(row.facts().asWritten()).isEmpty());
    }

    @Test
    void an_empty_cell_stays_not_known() throws IOException {
        assertThat(facts(row("MMPTF-99")))
                .isEqualTo(new ProgrammeFacts(
                        "MMPTF-99",
                        null,
                        List.of(),
                        null,
                        List.of(),
                        null,
                        List.of(),
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        null,
                        null,
                        Map.of()));
    }

    @Test
    void several_values_of_a_cell_are_told_apart() throws IOException {
        ProgrammeFacts facts =
                facts("MMPTF-99,\"A, B\",Chile; Mexico|Peru,IOM,IOM; UNHCR,,1; 23,10.7,1500000,30,2020,,,"
                        + "https://a.example;x|https://b.example,exact,");

        assertThat(facts.title()).isEqualTo("A, B");
        assertThat(facts.countries()).containsExactly("Chile", "Mexico", "Peru");
        assertThat(facts.participating()).containsExactly("IOM", "UNHCR");
        assertThat(facts.objectives()).containsExactly(1, 23);
        assertThat(facts.budgetUsd()).isEqualTo(1_500_000L);
        assertThat(facts.durationMonths()).isEqualTo(30);
        assertThat(facts.sources()).containsExactly("https://a.example;x", "https://b.example");
    }

    @Test
    void titles_come_in_as_they_are_however_long() throws IOException {
        String title = "Long ".repeat(2000).strip();

        assertThat(facts(row("MMPTF-12", title)).title()).isEqualTo(title);
        assertThat(facts(row("MMPTF-12", "")).title()).isNull();
        assertThat(facts(row("MMPTF-12", "=HYPERLINK(A1)")).title()).isEqualTo("=HYPERLINK(A1)");
        assertThat(facts(row("MMPTF-12", "'=HYPERLINK(A1)")).title())
                .as("as it was exported here")
                .isEqualTo("=HYPERLINK(A1)");
    }

    @Test
    void what_is_no_number_is_kept_as_it_is_written() throws IOException {
        ProgrammeFacts facts = facts("MMPTF-12,,,,,,6;all,,\"1,500,000\",two years,,,,,,");

        assertThat(facts.budgetUsd()).isNull();
        assertThat(facts.durationMonths()).isNull();
        assertThat(facts.objectives()).containsExactly(6);
        assertThat(facts.asWritten())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("gcm_objectives", "6;all", "budget_usd", "1,500,000", "duration_months", "two years"));
        assertThat(facts("MMPTF-12,,,,,,,,1500000.00,,,,,,,").budgetUsd()).isEqualTo(1_500_000L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023", "2023-11", "2023-11-03", "2024-02-29"})
    void dates_may_be_of_reduced_precision(String date) throws IOException {
        assertThat(facts("MMPTF-12,,,,,,,,,," + date + "," + date + ",,,,"))
                .extracting(ProgrammeFacts::startDate, ProgrammeFacts::endDate)
                .containsExactly(date, date);
    }

    @ParameterizedTest
    @CsvSource({
        "start_date, soon",
        "start_date, 2023-13",
        "start_date, 2023-02-29",
        "end_date, 3.11.2023",
        "end_date, 2023/11"
    })
    void a_date_that_is_none_refuses_the_row_with_line_field_and_reason(String field, String date) throws IOException {
        String start = field.equals("start_date") ? date : "";
        String end = field.equals("end_date") ? date : "";

        List<Row> rows =
                rows(Sheets.of(row("MMPTF-11"), "MMPTF-12,,,,,,,,,," + start + "," + end + ",,,,", row("MMPTF-13")));

        assertThat(codes(rows)).containsExactly("MMPTF-11", "MMPTF-13");
        assertThat(rows.get(1).refused()).isEqualTo(ImportedRow.refused(3, "MMPTF-12", field, ImportReason.DATE, date));
    }

    @Test
    void a_row_without_an_id_or_with_a_strange_one_is_refused() throws IOException {
        assertThat(refusals(
                        row("", "A title"),
                        row("MMPTF 12", "A title"),
                        row("../../etc", "A title"),
                        row("x".repeat(41), "A title")))
                .extracting(ImportedRow::line, ImportedRow::field, ImportedRow::reason)
                .containsExactly(
                        tuple(2L, "id", ImportReason.NO_ID),
                        tuple(3L, "id", ImportReason.ID),
                        tuple(4L, "id", ImportReason.ID),
                        tuple(5L, "id", ImportReason.ID));
    }

    @Test
    void the_second_row_of_an_id_is_refused_and_named_after_the_first() throws IOException {
        List<Row> rows = rows(Sheets.of(row("MMPTF-11", "First"), row("MMPTF-12"), row("MMPTF-11", "Second")));

        assertThat(codes(rows)).containsExactly("MMPTF-11", "MMPTF-12");
        assertThat(rows.get(2).refused())
                .isEqualTo(ImportedRow.refused(4, "MMPTF-11", "id", ImportReason.SAME_ID, "2"));
    }

    @Test
    void a_row_with_too_few_or_too_many_cells_is_refused() throws IOException {
        List<Row> rows = rows(Sheets.of("MMPTF-11,title", row("MMPTF-12") + ",more", row("MMPTF-13") + ",,"));

        assertThat(codes(rows)).as("trailing commas do not matter").containsExactly("MMPTF-13");
        assertThat(rows.get(0).refused())
                .isEqualTo(ImportedRow.refused(2, "MMPTF-11", null, ImportReason.CELLS, "2/16"));
        assertThat(rows.get(1).refused().value()).isEqualTo("17/16");
    }

    @Test
    void a_quotation_mark_that_is_not_closed_refuses_its_row_only() throws IOException {
        List<Row> rows = rows(Sheets.of(
                row("MMPTF-11", "\"Unclosed"),
                row("MMPTF-12", "\"Good, title\""),
                row("MMPTF-13", "\"closed\" and more"),
                row("MMPTF-14", "A 5\" pipe"),
                row("MMPTF-15", "\"Unclosed to the end")));

        assertThat(codes(rows)).containsExactly("MMPTF-12", "MMPTF-14");
        assertThat(rows.get(1).facts().title()).isEqualTo("Good, title");
        assertThat(rows.get(3).facts().title()).isEqualTo("A 5\" pipe");
        assertThat(rows)
                .filteredOn(row -> row.facts() == null)
                .extracting(row -> row.line(), row -> row.refused().reason())
                .containsExactly(
                        tuple(2L, ImportReason.QUOTATION_MARKS),
                        tuple(4L, ImportReason.QUOTATION_MARKS),
                        tuple(6L, ImportReason.QUOTATION_MARKS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void lines_end_as_they_end_and_empty_ones_do_not_matter(String end) throws IOException {
        String text = String.join(
                "\n", "", HEAD.strip(), row("MMPTF-11", "\"Two\nlines, quoted\""), "", row(""), row("MMPTF-12"), "");

        List<Row> rows = rows(Sheets.text(text.replace("\n", end)));

        assertThat(rows).extracting(Row::line).containsExactly(3L, 7L);
        assertThat(rows.get(0).facts().title()).isEqualTo("Two\nlines, quoted");
    }

    @Test
    void columns_come_in_any_order_and_unknown_ones_are_left_aside() throws IOException {
        List<String> headings = new ArrayList<>(Arrays.asList(HEAD.strip().split(",")));
        Collections.reverse(headings);
        headings.add(3, "Colour");
        String text = "\uFEFF" + String.join(" , ", headings).toUpperCase(Locale.ROOT) + "\n"
                + ",".repeat(headings.size() - 2) + "A title,MMPTF-11";

        try (ProgrammeSheet sheet = new ProgrammeSheet(Sheets.text(text))) {
            assertThat(sheet.leftAside()).containsExactly("colour");
            assertThat(sheet.next().facts())
                    .extracting(ProgrammeFacts::code, ProgrammeFacts::title)
                    .containsExactly("MMPTF-11", "A title");
            assertThat(sheet.next()).isNull();
        }
    }

    @Test
    void a_character_that_no_text_has_refuses_its_row() throws IOException {
        assertThat(refusals(row("MMPTF-11", "A\0title")))
                .containsExactly(ImportedRow.refused(2, "MMPTF-11", "title", ImportReason.CHARACTER, "A\uFFFDtitle"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a,b,c | columns",
                "id;title;puno | separator",
                "id,id,title | column-twice",
                "'' | empty",
            })
    void a_heading_that_does_not_name_the_columns_refuses_the_file(String heading, String problem) {
        assertThatThrownBy(() -> rows(Sheets.text(heading)))
                .isInstanceOfSatisfying(
                        SheetRefused.class, refused -> assertThat(refused.key()).isEqualTo("import.file." + problem));
    }

    @Test
    void a_missing_column_is_named() {
        assertThatThrownBy(() -> rows(Sheets.text(HEAD.replace("budget_usd", "budget"))))
                .isInstanceOfSatisfying(
                        SheetRefused.class,
                        refused -> assertThat(refused.arguments()).containsExactly("budget_usd"));
    }

    private static ProgrammeFacts facts(String row) throws IOException {
        return rows(Sheets.of(row)).get(0).facts();
    }

    private static List<ImportedRow> refusals(String... rows) throws IOException {
        return rows(Sheets.of(rows)).stream().map(Row::refused).toList();
    }

    private static List<String> codes(List<Row> rows) {
        return rows.stream()
                .filter(row -> row.facts() != null)
                .map(row -> row.facts().code())
                .toList();
    }

    private static List<Row> rows(SheetContent content) throws IOException {
        List<Row> rows = new ArrayList<>();
        try (ProgrammeSheet sheet = new ProgrammeSheet(content)) {
            for (Row row = sheet.next(); row != null; row = sheet.next()) {
                rows.add(row);
            }
        }
        return rows;
    }
}
