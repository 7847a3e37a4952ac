package org.assent.documents;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files that a dossier takes: none of them runs by being opened. */
public enum FileKind {
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    CSV("text/csv", "csv"),
    TXT("text/plain", "txt"),
    PNG("image/png", "png"),
    JPG("image/jpeg", "jpg", "jpeg");

    private final String mediaType;

    @SuppressWarnings("ImmutableEnumChecker") // what List.of makes does not change
    private final List<String> extensions;

    FileKind(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    public String mediaType() {
        return mediaType;
    }

    /** How names of such files end, without the dot; the usual one first. */
    public List<String> extensions() {
        return extensions;
    }

    /** The kind a name says, by its ending. */
    public static Optional<FileKind> named(String fileName) {
        String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return fileName.contains(".")
                ? Arrays.stream(values())
                        .filter(kind -> kind.extensions.contains(ending))
                        .findFirst()
                : Optional.empty();
    }

    /** Every ending that is taken, for the file field of a form: {@code .pdf,.docx}. */
    public static String accepted() {
        return String.join(
                ",",
                Arrays.stream(values())
                        .flatMap(kind -> kind.extensions.stream())
                        .map(ending -> "." + ending)
                        .toList());
    }
}
