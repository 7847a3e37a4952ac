package org.assent.consultation.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** An office file without the moment at which it was packed: made again from the same content it has the same bytes. */
final class FixedArchive {
    /** The first moment that such an archive can name. */
    private static final LocalDateTime FIRST = LocalDateTime.of(1980, 1, 1, 0, 0);

    private FixedArchive() {}

    static byte[] of(byte[] packed) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                parts.put(entry.getName(), from.readAllBytes());
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream to = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(FIRST);
                to.putNextEntry(entry);
                to.write(part.getValue());
                to.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
