package org.assent.proposals.messages;

import java.util.UUID;
import org.assent.proposals.ConceptNote;
import org.assent.proposals.Section;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Writes one section of a concept note (T04). The budget has a command of its own.
 *
 * @param versionSeen the version of the section that the author changed; 0 where nobody had written it
 * @param written the section's new content, all others absent
 */
public record WriteSection(
        @TargetAggregateIdentifier UUID proposalId, Section section, int versionSeen, ConceptNote written) {}
