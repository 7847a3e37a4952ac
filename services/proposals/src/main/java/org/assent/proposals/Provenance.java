package org.assent.proposals;

import java.util.UUID;

/**
 * Where a fact was read.
 *
 * @param importId the import that brought it
 * @param file name of the file
 * @param sha256 hash of the file, in hexadecimal
 * @param line the line of the file on which the row begins
 */
public record Provenance(UUID importId, String file, String sha256, long line) {}
