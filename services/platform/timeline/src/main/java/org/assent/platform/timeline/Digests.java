package org.assent.platform.timeline;

import java.util.Map;

/**
 * Fingerprints of registers: SHA-256, in hexadecimal, over every version of every row in the order of key and beginning. Two
 * registers with the same digest hold the same bytes.
 */
public interface Digests {
    /** The digest of one register as it is stored now. */
    String of(Projector<?> register);

    /** The digests of all registers of the installation, by name in alphabetical order. */
    Map<String, String> ofAll();
}
