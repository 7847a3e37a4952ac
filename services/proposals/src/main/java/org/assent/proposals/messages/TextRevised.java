package org.assent.proposals.messages;

import java.util.List;
import java.util.UUID;
import org.assent.kernel.Paragraph;

/** The proposal has a new text. Earlier revisions are kept. */
public record TextRevised(UUID proposalId, int revision, String title, List<Paragraph> paragraphs, String reason) {}
