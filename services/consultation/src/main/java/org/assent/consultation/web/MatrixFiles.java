package org.assent.consultation.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** A comment matrix as a workbook and as a document. The same matrix gives the same bytes. */
final class MatrixFiles {
    /** What a workbook takes in one cell. */
    private static final int LONGEST_CELL = 32_000;

    private static final int WIDE = 60 * 256;
    private static final int NARROW = 16 * 256;
    /** Comment, change and reason. */
    private static final Set<Integer> LONG_TEXTS = Set.of(4, 5, 7);

    private static final BigInteger A4_LONG = BigInteger.valueOf(16_838);
    private static final BigInteger A4_SHORT = BigInteger.valueOf(11_906);

    private MatrixFiles() {}

    /** As XLSX: a head line that stays, filters, every cell a text and none a formula. */
    static byte[] workbook(MatrixTable table) {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            undated(book.getProperties(), table.title());
            Sheet sheet = book.createSheet("1");
            CellStyle head = book.createCellStyle();
            Font bold = book.createFont();
            bold.setBold(true);
            head.setFont(bold);
            CellStyle text = book.createCellStyle();
            text.setWrapText(true);
            text.setVerticalAlignment(VerticalAlignment.TOP);
            sheet.createRow(0).createCell(0).setCellValue(table.title());
            sheet.createRow(1).createCell(0).setCellValue(table.detail());
            write(sheet.createRow(2), table.headings(), head);
            for (int i = 0; i < table.rows().size(); i++) {
                write(sheet.createRow(i + 3), table.rows().get(i), text);
            }
            for (int i = 0; i < table.headings().size(); i++) {
                sheet.setColumnWidth(i, LONG_TEXTS.contains(i) ? WIDE : NARROW);
            }
            sheet.createFreezePane(0, 3);
            sheet.setAutoFilter(new CellRangeAddress(
                    2, 2 + table.rows().size(), 0, table.headings().size() - 1));
            book.write(bytes);
            return FixedArchive.of(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Row row, List<String> cells, CellStyle style) {
        for (int i = 0; i < cells.size(); i++) {
            String text = cells.get(i);
            var cell = row.createCell(i);
            cell.setCellValue(text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) : text);
            cell.setCellStyle(style);
        }
    }

    /** As DOCX: the page lies on its side, the head of the table is repeated on each page. */
    static byte[] document(MatrixTable table) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            undated(document.getProperties(), table.title());
            CTPageSz page = document.getDocument().getBody().addNewSectPr().addNewPgSz();
            page.setOrient(STPageOrientation.LANDSCAPE);
            page.setW(A4_LONG);
            page.setH(A4_SHORT);
            XWPFRun title = document.createParagraph().createRun();
            title.setBold(true);
            title.setFontSize(16);
            title.setText(table.title());
            document.createParagraph().createRun().setText(table.detail());
            XWPFTable grid = document.createTable(
                    table.rows().size() + 1, table.headings().size());
            grid.setWidth("100%");
            XWPFTableRow head = grid.getRow(0);
            head.setRepeatHeader(true);
            write(head, table.headings(), true);
            for (int i = 0; i < table.rows().size(); i++) {
                XWPFTableRow row = grid.getRow(i + 1);
                row.setCantSplitRow(false);
                write(row, table.rows().get(i), false);
            }
            document.write(bytes);
            return FixedArchive.of(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(XWPFTableRow row, List<String> cells, boolean head) {
        for (int i = 0; i < cells.size(); i++) {
            XWPFTableCell cell = row.getCell(i);
            XWPFParagraph paragraph = cell.getParagraphArray(0);
            XWPFRun run = paragraph.createRun();
            run.setBold(head);
            run.setFontSize(8);
            String[] lines = cells.get(i).split("\n", -1);
            for (int line = 0; line < lines.length; line++) {
                if (line > 0) {
                    run.addBreak();
                }
                run.setText(lines[line]);
            }
        }
    }

    /** Whoever opens the file sees what it is, and no moment at which it was made. */
    private static void undated(POIXMLProperties properties, String title) {
        properties.getCoreProperties().setTitle(title);
        properties.getCoreProperties().setCreator("Assent");
        properties.getCoreProperties().setCreated(Optional.of(Date.from(Instant.EPOCH)));
        properties.getCoreProperties().setModified(Optional.of(Date.from(Instant.EPOCH)));
    }
}
