package org.assent.membership.network;

import java.util.List;

/**
 * Whose heads chair the Network, and who keeps its secretariat.
 *
 * @param coChairs acronyms of entities
 * @param secretariat acronym of the entity
 */
record ChairModel(List<String> coChairs, String secretariat) {
    /** "The UNCNM is comprised of two permanent Co-Chairs, RC and IOM", with "secretariat support ... provided by IOM". */
    static final ChairModel USUAL = new ChairModel(List.of("RCO", "IOM"), "IOM");
}
