package org.assent.proposals.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetFileTest {
    @Test
    void a_file_is_known_by_its_hash_its_length_and_its_lines() throws IOException, NoSuchAlgorithmException {
        byte[] bytes = "раз\r\nдва\n\nтри".repeat(20_000 / 4).getBytes(StandardCharsets.UTF_8);

        SheetFile file = SheetFile.inspect("programmes.csv", Sheets.bytes(bytes));

        assertThat(file)
                .isEqualTo(new SheetFile(
                        "programmes.csv",
                        HexFormat.of()
                                .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)),
                        bytes.length,
                        15_001));
    }

    @ParameterizedTest
    @CsvSource({
        "one, 1",
        "'one\n', 1",
        "'one\r\ntwo', 2",
        "'one\rtwo\r', 2",
        "'\n\n', 2",
        "'\r\n\r\n', 2",
    })
    void lines_are_counted_as_they_end(String text, long lines) throws IOException {
        assertThat(SheetFile.inspect(null, Sheets.text(text)).lines()).isEqualTo(lines);
    }

    @ParameterizedTest
    @CsvSource({
        "/home/me/a.csv, a.csv",
        "C:\\fakepath\\b.csv, b.csv",
        "'c\u0007.csv', c.csv",
        "'', programmes.csv",
        "/, programmes.csv",
    })
    void a_name_is_shown_without_its_path(String sent, String shown) throws IOException {
        assertThat(SheetFile.inspect(sent, Sheets.text("x")).name()).isEqualTo(shown);
    }

    @Test
    void another_encoding_is_found_out_with_its_line() {
        assertRefused("encoding", 3L, "id\r\nx\r\nПрограмма".getBytes(Charset.forName("windows-1251")));
        assertRefused("encoding", 1L, "id\nx".getBytes(StandardCharsets.UTF_16));
        assertRefused("encoding", 2L, new byte[] {'i', 'd', '\n', (byte) 0xc3});
    }

    @Test
    void a_bad_byte_far_down_is_found_out_with_its_line_too() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int line = 1; line <= 5000; line++) {
            bytes.writeBytes("Программа в строке без ошибок\n".getBytes(StandardCharsets.UTF_8));
        }
        bytes.write(0xff);
        bytes.writeBytes("more\nlines\n".repeat(50_000 / 4).getBytes(StandardCharsets.UTF_8));

        assertRefused("encoding", 5001L, bytes.toByteArray());
    }

    @Test
    void a_character_over_the_end_of_a_stretch_that_is_read_is_no_error() throws IOException {
        byte[] bytes = ("x" + "ж".repeat(200_000)).getBytes(StandardCharsets.UTF_8);

        assertThat(SheetFile.inspect(null, Sheets.bytes(bytes)).bytes()).isEqualTo(bytes.length);
    }

    @Test
    void workbooks_and_empty_files_are_told_apart() {
        assertRefused("workbook", null, new byte[] {'P', 'K', 3, 4});
        assertRefused("empty", null, new byte[0]);
    }

    @Test
    void more_lines_than_one_import_deals_with_are_refused() {
        assertRefused(
                "too-many-lines", SheetFile.MOST_LINES, "x\n".repeat(20_001).getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(longs = {30L * 1024 * 1024, 1L << 40})
    void a_file_that_is_far_too_large_is_refused_without_being_read_to_its_end(long size) {
        Endless endless = new Endless(size);

        assertThatThrownBy(() -> SheetFile.inspect("huge.csv", () -> endless))
                .isInstanceOfSatisfying(
                        SheetRefused.class, refused -> assertThat(refused.key()).isEqualTo("import.file.too-large"));
        assertThat(endless.read).isLessThan(SheetFile.LARGEST + (1 << 17));
    }

    /** So many bytes that nobody has in memory. */
    private static final class Endless extends InputStream {
        private final long size;
        private long read;

        Endless(long size) {
            this.size = size;
        }

        @Override
        public int read() {
            return read++ < size ? 'x' : -1;
        }

        @Override
        public int read(byte[] target, int at, int length) {
            Arrays.fill(target, at, at + length, (byte) 'x');
            read += length;
            return length;
        }
    }

    private static void assertRefused(String problem, Object argument, byte[] bytes) {
        assertThatThrownBy(() -> SheetFile.inspect("a.csv", Sheets.bytes(bytes)))
                .isInstanceOfSatisfying(SheetRefused.class, refused -> {
                    assertThat(refused.key()).isEqualTo("import.file." + problem);
                    if (argument != null) {
                        assertThat(((Number) refused.arguments()[0]).longValue())
                                .isEqualTo(argument);
                    }
                });
    }
}
