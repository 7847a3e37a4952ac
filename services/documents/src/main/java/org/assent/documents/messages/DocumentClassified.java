package org.assent.documents.messages;

import java.util.UUID;
import org.assent.documents.Classification;
import org.jspecify.annotations.Nullable;

/**
 * From now on this is who reads a document. Where it never happened, the document has the usual classification.
 *
 * @param item code of the item
 * @param reason why it was changed; {@code null} where it was said at filing
 */
public record DocumentClassified(
        UUID dossierId,
        String item,
        int version,
        Classification classification,
        @Nullable String reason) {}
