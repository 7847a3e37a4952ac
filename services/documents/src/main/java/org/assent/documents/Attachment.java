package org.assent.documents;

/**
 * A file that goes with an act. Its content lies in the store of contents under its hash.
 *
 * @param fileName as it was sent, without directories
 * @param mediaType what the content was seen to be
 * @param size in bytes
 * @param sha256 hash of the content, 64 small hexadecimal digits
 */
public record Attachment(String fileName, String mediaType, long size, String sha256) {}
