package org.assent.consultation;

/**
 * A comment of a round. When a response is replaced, a comment that is repeated unchanged keeps its id and its disposition.
 *
 * @param id how it is called in the round, {@code C7}
 */
public record Comment(String id, Remark remark) {}
