package org.assent.documents.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assent.documents.FileKind;
import org.assent.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class ContentTest {
    private static final String WORD_TYPES = "<Override ContentType=\"application/vnd.openxmlformats-officedocument"
            + ".wordprocessingml.document.main+xml\"/>";
    private static final String EXCEL_TYPES = "<Override ContentType=\"application/vnd.openxmlformats-officedocument"
            + ".spreadsheetml.sheet.main+xml\"/>";

    @Test
    void a_kind_is_seen_from_the_content() throws IOException {
        assertThat(kind("%PDF-1.7 ...")).contains(FileKind.PDF);
        assertThat(kind(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0}, "a"))
                .contains(FileKind.PNG);
        assertThat(kind(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0}, "a"))
                .contains(FileKind.JPG);
        assertThat(kind(packed("[Content_Types].xml", WORD_TYPES), "a")).contains(FileKind.DOCX);
        assertThat(kind(packed("[Content_Types].xml", EXCEL_TYPES), "a")).contains(FileKind.XLSX);
        assertThat(kind(packed("mimetype", FileKind.ODT.mediaType()), "a")).contains(FileKind.ODT);
        assertThat(kind(packed("mimetype", FileKind.ODS.mediaType()), "a")).contains(FileKind.ODS);
    }

    @Test
    void of_two_kinds_of_text_the_name_says_which() {
        assertThat(kind("a;b\r\n1;2\n".getBytes(StandardCharsets.UTF_8), "Смета.CSV"))
                .contains(FileKind.CSV);
        assertThat(kind("Слова\n".getBytes(StandardCharsets.UTF_8), "a.txt")).contains(FileKind.TXT);
        assertThat(kind("Слова\n".getBytes(StandardCharsets.UTF_8), "a.pdf")).contains(FileKind.TXT);
    }

    @Test
    void what_is_none_of_them_is_said_to_be_none() throws IOException {
        assertThat(kind("MZ\u0000\u0003")).isEmpty();
        assertThat(kind("Слова".getBytes(Charset.forName("windows-1251")), "a.txt"))
                .isEmpty();
        assertThat(kind(packed("[Content_Types].xml", WORD_TYPES.replace("openxmlformats", "macroEnabled")), "a.docx"))
                .isEmpty();
        assertThat(kind(packed("picture.png", "x"), "a.docx")).isEmpty();
        assertThat(kind("PK\u0003\u0004 and no more")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(FileKind.class)
    void every_kind_has_a_name_of_its_own(FileKind kind) {
        assertThat(kind.extensions()).allSatisfy(ending -> {
            assertThat(FileKind.named("Файл." + ending)).contains(kind);
            assertThat(FileKind.accepted().split(",")).contains("." + ending);
        });
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "99, 99", "100, 100", "101, 101", "5000, 101"})
    void of_what_is_too_large_one_byte_more_than_allowed_is_read(int sent, long received) {
        try (ReceivedFile file = ReceivedFile.of(new ByteArrayInputStream(new byte[sent]), 100)) {
            assertThat(file.size()).isEqualTo(received);
        }
    }

    @Test
    void a_received_file_leaves_nothing_behind() {
        ReceivedFile file = received(new byte[10]);
        assertThat(file.path()).exists();

        file.close();

        assertThat(file.path()).doesNotExist();
    }

    @Test
    void contents_of_several_pieces_come_out_as_they_went_in_and_are_kept_once() throws IOException {
        byte[] content = new byte[2 * (1 << 20) + 7];
        new Random(1).nextBytes(content);
        ContentStore store = new ContentStore(TestDatabase.empty().application());
        try (ReceivedFile file = received(content)) {
            store.keep(file);
            store.keep(file);

            ByteArrayOutputStream out = new ByteArrayOutputStream();
            store.write(file.sha256(), out);

            assertThat(out.toByteArray()).isEqualTo(content);
            assertThat(JdbcClient.create(TestDatabase.shared().application())
                            .sql("select count(*) from documents.piece")
                            .query(Long.class)
                            .single())
                    .isEqualTo(3);
        }
    }

    @Test
    void the_application_can_neither_change_nor_remove_a_content() {
        JdbcClient application = JdbcClient.create(TestDatabase.shared().application());

        for (String attempt : new String[] {
            "update documents.piece set number = number",
            "delete from documents.piece",
            "delete from documents.content",
            "truncate documents.content cascade"
        }) {
            assertThatThrownBy(() -> application.sql(attempt).update()).hasStackTraceContaining("permission denied");
        }
    }

    @Test
    void a_content_that_is_not_there_is_an_error() {
        assertThatThrownBy(() -> new ContentStore(TestDatabase.shared().application())
                        .write("0".repeat(64), OutputStream.nullOutputStream()))
                .isInstanceOf(IllegalStateException.class);
    }

    private static Optional<FileKind> kind(String content) {
        return kind(content.getBytes(StandardCharsets.ISO_8859_1), "a");
    }

    private static Optional<FileKind> kind(byte[] content, String name) {
        try (ReceivedFile file = received(content)) {
            return ContentKinds.of(file, name);
        }
    }

    private static ReceivedFile received(byte[] content) {
        return ReceivedFile.of(new ByteArrayInputStream(content), Integer.MAX_VALUE);
    }

    private static byte[] packed(String name, String part) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream packing = new ZipOutputStream(bytes)) {
            packing.putNextEntry(new ZipEntry(name));
            packing.write(part.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
