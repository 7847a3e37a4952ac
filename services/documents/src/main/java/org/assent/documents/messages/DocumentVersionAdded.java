package org.assent.documents.messages;

import java.util.UUID;

/**
 * A file was added to an item of a dossier; the versions before it stay.
 *
 * @param item code of the item
 * @param version 1 and up
 * @param size in bytes
 * @param sha256 hash of the content
 */
public record DocumentVersionAdded(
        UUID dossierId,
        String item,
        int version,
        String fileName,
        String mediaType,
        long size,
        String sha256,
        String language,
        String note) {}
