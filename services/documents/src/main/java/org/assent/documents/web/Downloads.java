package org.assent.documents.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.assent.documents.content.ContentStore;
import org.assent.documents.messages.DossierView.Version;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** Gives files out: always to be saved, never to be shown as a page of ours. */
final class Downloads {
    private final ContentStore contents;

    Downloads(ContentStore contents) {
        this.contents = contents;
    }

    /** Sends a document that its reader may read. */
    void send(Version version, HttpServletResponse response) throws IOException {
        send(version.fileName(), version.mediaType(), version.size(), version.sha256(), response);
    }

    /** Sends a content under a name. */
    void send(String fileName, String mediaType, long size, String sha256, HttpServletResponse response)
            throws IOException {
        response.setContentType(mediaType);
        response.setContentLengthLong(size);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(fileName, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(HttpHeaders.ETAG, '"' + sha256 + '"');
        contents.write(sha256, response.getOutputStream());
    }
}
