package org.assent.rules.consensus;

/**
 * A seat that does not have what the others have (EI1).
 *
 * @param entity acronym of the seat
 * @param document name of the document; empty for the text itself
 * @param sha256 hash of its content
 */
public record InformationGap(String entity, String document, String sha256) {
    /** Whether it is the text itself that is missing. */
    public boolean ofText() {
        return document.isEmpty();
    }
}
