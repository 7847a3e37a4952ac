package org.assent.membership.messages;

import org.assent.kernel.Basis;

/**
 * A parameter of a procedure and where it comes from.
 *
 * @param key {@code completenessCheck}
 * @param value as people write it, {@code 3 working days}
 */
public record MarkedParameter(String key, String value, Basis basis) {}
