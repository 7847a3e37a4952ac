package org.assent.membership.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class RollFileTest {
    private static final String CSV = """
            Person;Entity;function;Migration related;colour
            member.undp;UNDP;"Focal point; migration";yes;blue
            ;;;;
            officer@example.org; UN Women ;Officer;no;
            """;

    @Test
    void a_table_is_read_by_its_headings_in_any_order_and_empty_lines_are_left_out() {
        RollFile roll = RollFile.read("C:\\rolls\\roll 2025.csv", ("\uFEFF" + CSV).getBytes(StandardCharsets.UTF_8));

        assertThat(roll.name()).isEqualTo("roll 2025.csv");
        assertThat(roll.sha256()).hasSize(64);
        assertThat(roll.lines()).extracting(RollFile.Line::number).containsExactly(2, 4);
        assertThat(roll.lines().get(0).cell(RollColumn.FUNCTION)).isEqualTo("Focal point; migration");
        assertThat(roll.lines().get(1).cell(RollColumn.ENTITY)).isEqualTo("UN Women");
        assertThat(roll.lines().get(1).cell(RollColumn.SEAT)).isEmpty();
    }

    @Test
    void the_first_sheet_of_a_workbook_is_read_like_a_table() throws IOException {
        String strings = "<sst><si><t>entity</t></si><si><r><t>func</t></r><r><t>tion</t></r></si>"
                + "<si><t>migration_related</t></si><si><t>person</t></si><si><t>UNDP</t></si></sst>";
        String sheet = "<worksheet><sheetData>"
                + "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c>"
                + "<c r=\"D1\" t=\"s\"><v>2</v></c><c r=\"E1\" t=\"s\"><v>3</v></c></row>"
                + "<row r=\"3\"><c r=\"A3\" t=\"s\"><v>4</v></c><c r=\"B3\" t=\"inlineStr\"><is><t>Focal point</t></is></c>"
                + "<c r=\"D3\" t=\"b\"><v>1</v></c><c r=\"E3\" t=\"str\"><v>member.undp</v></c></row>"
                + "</sheetData></worksheet>";

        RollFile roll = RollFile.read("roll.xlsx", workbook(strings, sheet));

        assertThat(roll.lines()).singleElement().satisfies(line -> {
            assertThat(line.number()).isEqualTo(3);
            assertThat(line.cell(RollColumn.ENTITY)).isEqualTo("UNDP");
            assertThat(line.cell(RollColumn.FUNCTION)).isEqualTo("Focal point");
            assertThat(line.cell(RollColumn.MIGRATION_RELATED)).isEqualTo("yes");
            assertThat(line.cell(RollColumn.PERSON)).isEqualTo("member.undp");
        });
    }

    @Test
    void what_is_no_roll_is_refused_and_says_what_is_wrong() throws IOException {
        refused(new byte[] {(byte) 0xff, (byte) 0xfe, 'a'}, "roll.file.problem.encoding");
        refused("a,b\n1,2".getBytes(StandardCharsets.UTF_8), "roll.file.problem.columns");
        refused(
                "entity,function,migration_related,person\n".getBytes(StandardCharsets.UTF_8),
                "roll.file.problem.empty");
        refused(new byte[0], "roll.file.problem.empty");
        refused(new byte[RollFile.LARGEST + 1], "roll.file.problem.large");
        refused("PK nothing of the kind".getBytes(StandardCharsets.UTF_8), "roll.file.problem.workbook");
        refused(
                workbook("<sst/>", "<!DOCTYPE x [<!ENTITY e \"e\">]><worksheet>&e;</worksheet>"),
                "roll.file.problem.workbook");
    }

    private static void refused(byte[] content, String key) {
        assertThatThrownBy(() -> RollFile.read("roll.csv", content))
                .isInstanceOfSatisfying(
                        RollRefused.class, problem -> assertThat(problem.key()).isEqualTo(key));
    }

    private static byte[] workbook(String strings, String sheet) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            zip.write(strings.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write(sheet.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
