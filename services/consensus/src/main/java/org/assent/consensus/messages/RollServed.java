package org.assent.consensus.messages;

import java.util.List;
import java.util.UUID;

/**
 * A letter with the text was sent to every seat that has an address on file.
 *
 * @param sentTo acronyms of the seats written to
 * @param withoutAddress acronyms of the seats that have no address on file
 */
public record RollServed(UUID roundId, List<String> sentTo, List<String> withoutAddress) {}
