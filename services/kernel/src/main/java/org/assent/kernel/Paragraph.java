package org.assent.kernel;

/**
 * One paragraph of a text that is consulted on or decided.
 *
 * @param id stable across revisions, so that a difference, a comment and an objection can point at it
 */
public record Paragraph(String id, String text) {}
