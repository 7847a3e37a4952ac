package org.assent.kernel;

import java.util.UUID;

/**
 * What is consulted or decided on. Rounds know only the reference; the subject itself is the gatekeeper of its rounds.
 *
 * @param kind what kind of thing it is, for its address and its name in a sentence: {@code proposal}
 * @param id the subject's aggregate
 */
public record Subject(String kind, UUID id) {}
