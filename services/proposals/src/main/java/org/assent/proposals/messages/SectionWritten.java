package org.assent.proposals.messages;

import java.util.UUID;
import org.assent.proposals.ConceptNote;
import org.assent.proposals.Section;

/**
 * A section of the concept note says something new.
 *
 * @param version 1 for the first
 * @param written the section's content, all others absent
 */
public record SectionWritten(UUID proposalId, Section section, int version, ConceptNote written) {}
