package org.assent.documents.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
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
    private final Filing filing;

    StoredAttachments(ContentStore contents, Downloads downloads, Filing filing) {
        this.contents = contents;
        this.downloads = downloads;
        this.filing = filing;
    }

    @Override
    public @Nullable Attachment take(@Nullable MultipartFile sent, Predicate<Attachment> wanted) {
        if (sent == null || sent.isEmpty()) {
            return null;
        }
        String name = Filing.nameOf(sent);
        try (InputStream stream = sent.getInputStream();
                ReceivedFile file = ReceivedFile.of(stream, filing.largest())) {
            if (file.size() > filing.largest() || name.isBlank() || name.length() > LONGEST_NAME) {
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
    public Optional<Attachment> kept(String sha256, String name) {
        if (!contents.has(sha256)) {
            return Optional.empty();
        }
        try (ReceivedFile file = copied(sha256)) {
            return ContentKinds.of(file, name)
                    .map(kind -> new Attachment(
                            name + "." + kind.extensions().get(0), kind.mediaType(), file.size(), sha256));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ReceivedFile copied(String sha256) throws IOException {
        Path copy = Files.createTempFile("assent", ".kept");
        try {
            try (OutputStream to = Files.newOutputStream(copy)) {
                contents.write(sha256, to);
            }
            try (InputStream from = Files.newInputStream(copy)) {
                return ReceivedFile.of(from, filing.largest());
            }
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    @Override
    public void send(Attachment attachment, HttpServletResponse response) throws IOException {
        downloads.send(attachment.fileName(), attachment.mediaType(), attachment.size(), attachment.sha256(), response);
    }
}
