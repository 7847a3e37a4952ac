package org.assent.membership.messages;

import java.util.List;

/**
 * How a Network is chaired and who keeps its secretariat.
 *
 * @param coChairs acronyms of the entities whose heads chair, in order
 * @param secretariat acronym of the entity that provides the secretariat
 */
public record CoChairModelAdopted(String network, List<String> coChairs, String secretariat) {}
