package org.assent.documents.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Predicate;
import org.assent.documents.Attachment;
import org.assent.documents.Attachments;
import org.assent.documents.FileKind;
import org.assent.documents.content.ContentKinds;
import org.assent.documents.content.ContentStore;
import org.assent.documents.content.ReceivedFile;
import org.assent.platform.web.BadInput;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** Attachments in the store of contents, with the same kinds and the same limit as the files of dossiers. */
final class StoredAttachments implements Attachments {
    private static final int LONGEST_NAME = 200;

    private final ContentStore contents;
    private final Downloads downloads;
    private final long largest;

    /** @param largest how many bytes a file may have */
    StoredAttachments(ContentStore contents, Downloads downloads, long largest) {
        this.contents = contents;
        this.downloads = downloads;
        this.largest = largest;
    }

    @Override
    public @Nullable Attachment take(@Nullable MultipartFile sent, Predicate<Attachment> wanted) {
        if (sent == null || sent.isEmpty()) {
            return null;
        }
        String name = Filing.nameOf(sent);
        try (InputStream stream = sent.getInputStream();
                ReceivedFile file = ReceivedFile.of(stream, largest)) {
            if (file.size() > largest || name.isBlank() || name.length() > LONGEST_NAME) {
                throw new BadInput("attachment.problem.large");
            }
            FileKind kind = ContentKinds.of(file, name).orElseThrow(() -> new BadInput("attachment.problem.kind"));
            Attachment attachment = new Attachment(name, kind.mediaType(), file.size(), file.sha256());
            if (wanted.test(attachment)) {
                contents.keep(file);
            }
            return attachment;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void send(Attachment attachment, HttpServletResponse response) throws IOException {
        downloads.send(attachment.fileName(), attachment.mediaType(), attachment.size(), attachment.sha256(), response);
    }
}
