package org.assent.membership;

import java.time.LocalDate;

/**
 * A line of the roll from which a member is taken over.
 *
 * @param name the name of the file
 * @param sha256 hash of the file, in hexadecimal
 * @param line the line in it, from 1
 * @param inForceOn a day on which the roll was in force
 */
public record RollSheet(String name, String sha256, int line, LocalDate inForceOn) {}
