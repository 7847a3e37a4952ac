package org.assent.proposals.messages;

import java.util.List;
import java.util.UUID;
import org.assent.kernel.Paragraph;
import org.assent.proposals.ProposalKind;
import org.jspecify.annotations.Nullable;

/** A proposal is before the Network, with its first text. */
public record ProposalRegistered(
        UUID proposalId,
        String network,
        ProposalKind kind,
        String title,
        String language,
        List<Paragraph> paragraphs,
        @Nullable String lead,
        List<String> participating,
        @Nullable String copyOf,
        int year) {}
