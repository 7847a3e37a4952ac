package org.assent.documents.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.assent.documents.content.ContentStore;
import org.assent.documents.messages.DossierView;
import org.assent.documents.messages.DossierView.Version;
import org.assent.platform.web.Unknown;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** Gives files out: always to be saved, never to be shown as a page of ours. */
final class Downloads {
    private final ContentStore contents;

    Downloads(ContentStore contents) {
        this.contents = contents;
    }

    /**
     * Sends a version of an item.
     *
     * @throws Unknown the dossier has no such version
     */
    void send(DossierView dossier, String item, int number, HttpServletResponse response) throws IOException {
        Version version = dossier.item(item).stream()
                .flatMap(found -> found.versions().stream())
                .filter(found -> found.number() == number)
                .findFirst()
                .orElseThrow(() -> new Unknown("version " + number + " of " + item));
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
