package org.assent.documents.messages;

import java.util.UUID;
import org.assent.documents.Classification;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Adds a file to an item of the checklist, as its next version. The content is in the store already.
 *
 * @param item code of the item
 * @param mediaType what the content was seen to be; {@link #UNKNOWN} where it is none of the kinds that are taken
 * @param size in bytes
 * @param sha256 hash of the content, 64 small hexadecimal digits
 * @param language of the document: {@code en}, {@code ru}, {@code be}
 * @param note what a reader should know about this version; may be empty
 * @param classification who reads it; {@code null} for the usual one, or restricted where the version before is
 * @param largest the size in bytes that the installation takes
 */
public record AddDocumentVersion(
        @TargetAggregateIdentifier UUID dossierId,
        String item,
        String fileName,
        String mediaType,
        long size,
        String sha256,
        String language,
        String note,
        @Nullable Classification classification,
        long largest) {
    /** The media type of a content that is none of the kinds that are taken. */
    public static final String UNKNOWN = "application/octet-stream";
}
