package org.assent.proposals.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assent.proposals.sheet.SheetContent;
import org.springframework.web.multipart.MultipartFile;

/**
 * A file that came with a request, kept beside it for as long as it is needed.
 *
 * @param name as the client calls it
 */
record Upload(String name, Path path) implements AutoCloseable {
    static Upload of(MultipartFile file) throws IOException {
        Path path = Files.createTempFile("assent-import", ".csv");
        try {
            file.transferTo(path);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(path);
            throw e;
        }
        String name = file.getOriginalFilename();
        return new Upload(name == null ? "" : name, path);
    }

    SheetContent content() {
        return () -> Files.newInputStream(path);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
