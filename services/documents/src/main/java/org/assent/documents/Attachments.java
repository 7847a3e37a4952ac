package org.assent.documents;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** Files that go with an act of another context, outside any dossier. */
public interface Attachments {
    /**
     * Looks at a file, and keeps its content where it is wanted.
     *
     * @param sent {@code null} or empty where no file was sent
     * @param wanted whether the act will be taken with it; where not, nothing is kept
     * @return {@code null} where no file was sent
     * @throws org.assent.platform.web.BadInput it is too large, or none of the kinds that are taken
     */
    @Nullable
    Attachment take(@Nullable MultipartFile sent, Predicate<Attachment> wanted);

    /**
     * What is kept under a hash, for whoever has put only the hash on record.
     *
     * @param name what it is called when it is saved, without an ending
     * @return empty where nothing is kept under it
     */
    Optional<Attachment> kept(String sha256, String name);

    /** Sends a file, always to be saved and never to be shown as a page of ours. */
    void send(Attachment attachment, HttpServletResponse response) throws IOException;
}
