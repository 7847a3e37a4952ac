package org.assent.documents.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.assent.documents.FileKind;
import org.jspecify.annotations.Nullable;

/** What a file is by what is in it; its name only says which of two kinds of text it is. */
public final class ContentKinds {
    private static final int LONGEST_HEAD = 8;
    private static final int LONGEST_PART = 1 << 20;
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    private ContentKinds() {}

    /** The kind of a file; empty where it is none of those that are taken. */
    public static Optional<FileKind> of(ReceivedFile file, String fileName) {
        try {
            byte[] head = head(file.path());
            if (begins(head, PDF)) {
                return Optional.of(FileKind.PDF);
            }
            if (begins(head, PNG)) {
                return Optional.of(FileKind.PNG);
            }
            if (begins(head, JPEG)) {
                return Optional.of(FileKind.JPG);
            }
            if (begins(head, ZIP)) {
                return packed(file.path());
            }
            return text(file.path())
                    ? Optional.of(FileKind.named(fileName)
                            .filter(kind -> kind == FileKind.CSV)
                            .orElse(FileKind.TXT))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] head(Path path) throws IOException {
        try (InputStream stream = Files.newInputStream(path)) {
            return stream.readNBytes(LONGEST_HEAD);
        }
    }

    private static boolean begins(byte[] head, byte[] with) {
        return head.length >= with.length && Arrays.equals(head, 0, with.length, with, 0, with.length);
    }

    /** Office files are packed; only the part that names the kind is unpacked, and not more than a megabyte of it. */
    private static Optional<FileKind> packed(Path path) throws IOException {
        try (ZipFile packed = new ZipFile(path.toFile())) {
            String open = part(packed, "mimetype").strip();
            String types = part(packed, "[Content_Types].xml");
            if (open.equals(FileKind.ODT.mediaType())) {
                return Optional.of(FileKind.ODT);
            }
            if (open.equals(FileKind.ODS.mediaType())) {
                return Optional.of(FileKind.ODS);
            }
            if (types.contains('"' + WORD + '"')) {
                return Optional.of(FileKind.DOCX);
            }
            return types.contains('"' + EXCEL + '"') ? Optional.of(FileKind.XLSX) : Optional.empty();
        } catch (ZipException damaged) {
            return Optional.empty();
        }
    }

    private static String part(ZipFile packed, String name) throws IOException {
        @Nullable ZipEntry entry = packed.getEntry(name);
        if (entry == null) {
            return "";
        }
        try (InputStream stream = packed.getInputStream(entry)) {
            return new String(stream.readNBytes(LONGEST_PART), StandardCharsets.UTF_8);
        }
    }

    /** Text is UTF-8 without other control characters than line ends, tabs and page ends. */
    private static boolean text(Path path) throws IOException {
        try (Reader reader = new InputStreamReader(
                Files.newInputStream(path),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT))) {
            char[] buffer = new char[8192];
            for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
                for (int at = 0; at < read; at++) {
                    char next = buffer[at];
                    if (next < ' ' && next != '\n' && next != '\r' && next != '\t' && next != '\f') {
                        return false;
                    }
                }
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
