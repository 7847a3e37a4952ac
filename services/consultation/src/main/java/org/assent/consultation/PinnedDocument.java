package org.assent.consultation;

/**
 * A document of the dossier in the version that is consulted on.
 *
 * @param item code of the item of the checklist, {@code D03}
 * @param sha256 of the content, 64 small hexadecimal digits
 */
public record PinnedDocument(String item, String fileName, String sha256) {}
