package org.assent.membership.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The cells of the first sheet of a workbook (xlsx), as text; formulas give the value that was stored with them. */
final class Workbook {
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String STRINGS = "xl/sharedStrings.xml";
    private static final int LARGEST_PART = 8 * 1024 * 1024;
    private static final int MOST_COLUMNS = 100;

    private Workbook() {}

    static boolean looksLikeOne(byte[] content) {
        return content.length > 1 && content[0] == 'P' && content[1] == 'K';
    }

    /** The rows with a cell for each column; a row that the sheet leaves out is an empty one. */
    static List<List<String>> rows(byte[] content) {
        try {
            Map<String, byte[]> parts = parts(content);
            byte[] sheet = parts.get(SHEET);
            if (sheet == null) {
                throw new RollRefused("workbook");
            }
            byte[] strings = parts.get(STRINGS);
            return sheet(sheet, strings == null ? List.of() : strings(strings));
        } catch (IOException | XMLStreamException | IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            throw new RollRefused("workbook");
        }
    }

    private static Map<String, byte[]> parts(byte[] content) throws IOException {
        Map<String, byte[]> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(SHEET) || entry.getName().equals(STRINGS)) {
                    byte[] part = zip.readNBytes(LARGEST_PART + 1);
                    if (part.length > LARGEST_PART) {
                        throw new RollRefused("large", RollFile.LARGEST / 1024, RollFile.MOST_LINES);
                    }
                    parts.put(entry.getName(), part);
                }
            }
        }
        return parts;
    }

    private static List<String> strings(byte[] xml) throws XMLStreamException {
        XMLStreamReader reader = reader(xml);
        List<String> strings = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        boolean within = false;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                within = reader.getLocalName().equals("t");
            } else if (event == XMLStreamConstants.CHARACTERS && within) {
                text.append(reader.getText());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                within = false;
                if (reader.getLocalName().equals("si")) {
                    strings.add(text.toString());
                    text.setLength(0);
                }
            }
        }
        return strings;
    }

    private static List<List<String>> sheet(byte[] xml, List<String> strings) throws XMLStreamException {
        XMLStreamReader reader = reader(xml);
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        String type = "";
        int column = 0;
        boolean within = false;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (reader.getLocalName()) {
                    case "row" -> {
                        fill(rows, reader.getAttributeValue(null, "r"));
                        row = new ArrayList<>();
                    }
                    case "c" -> {
                        column = column(reader.getAttributeValue(null, "r"), row.size());
                        type = reader.getAttributeValue(null, "t") == null ? "" : reader.getAttributeValue(null, "t");
                        text.setLength(0);
                    }
                    case "v", "t" -> within = true;
                    default -> within = false;
                }
            } else if (event == XMLStreamConstants.CHARACTERS && within) {
                text.append(reader.getText());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                within = false;
                if (reader.getLocalName().equals("c")) {
                    while (row.size() < column) {
                        row.add("");
                    }
                    row.add(value(text.toString(), type, strings));
                } else if (reader.getLocalName().equals("row")) {
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    private static void fill(List<List<String>> rows, @Nullable String number) {
        int wanted = number == null ? rows.size() + 1 : Integer.parseInt(number);
        if (wanted > RollFile.MOST_LINES * 4) {
            throw new RollRefused("large", RollFile.LARGEST / 1024, RollFile.MOST_LINES);
        }
        while (rows.size() < wanted - 1) {
            rows.add(List.of());
        }
    }

    private static int column(@Nullable String reference, int next) {
        if (reference == null) {
            return next;
        }
        int column = 0;
        for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
            column = column * 26 + (reference.charAt(i) - 'A' + 1);
        }
        if (column < 1 || column > MOST_COLUMNS) {
            throw new RollRefused("workbook");
        }
        return column - 1;
    }

    private static String value(String text, String type, List<String> strings) {
        if (text.isEmpty()) {
            return "";
        }
        return switch (type) {
            case "s" -> strings.get(Integer.parseInt(text));
            case "b" -> text.equals("1") ? "yes" : "no";
            default -> text;
        };
    }

    private static XMLStreamReader reader(byte[] xml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(new ByteArrayInputStream(xml));
    }
}
