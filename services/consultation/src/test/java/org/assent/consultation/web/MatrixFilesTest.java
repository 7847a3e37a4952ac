package org.assent.consultation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

class MatrixFilesTest {
    private static final MatrixTable TABLE = new MatrixTable(
            "Title",
            "Round 1",
            List.of("Number", "From", "Paragraph", "Kind", "Comment", "Change", "Answer", "Why", "Same", "Author"),
            List.of(
                    List.of("C1", "UNHCR", "2", "Substance", "=1+1", "Return\nmust be voluntary", "", "", "", ""),
                    List.of("C2", "ILO", "", "Budget", "Слишком дорого", "", "", "", "", "")));

    @Test
    void a_workbook_holds_texts_and_no_formula() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(MatrixFiles.workbook(TABLE)))) {
            assertThat(book.getSheetAt(0).getRow(2).getCell(4).getStringCellValue())
                    .isEqualTo("Comment");
            assertThat(book.getSheetAt(0).getRow(3).getCell(4).getCellType()).isEqualTo(CellType.STRING);
            assertThat(book.getSheetAt(0).getRow(4).getCell(4).getStringCellValue())
                    .isEqualTo("Слишком дорого");
        }
    }

    @Test
    void a_document_holds_the_table() throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(MatrixFiles.document(TABLE)))) {
            assertThat(document.getTables().get(0).getRow(1).getCell(5).getText())
                    .contains("Return", "must be voluntary");
            assertThat(document.getTables().get(0).getRows()).hasSize(3);
        }
    }

    @Test
    void what_is_made_again_has_the_same_bytes() throws InterruptedException {
        byte[] workbook = MatrixFiles.workbook(TABLE);
        byte[] document = MatrixFiles.document(TABLE);
        Thread.sleep(2_100); // archives count in steps of two seconds
        assertThat(MatrixFiles.workbook(TABLE)).isEqualTo(workbook);
        assertThat(MatrixFiles.document(TABLE)).isEqualTo(document);
    }
}
