package org.assent.proposals.web;

import java.util.List;
import java.util.Objects;
import org.assent.platform.web.Csv;
import org.assent.proposals.messages.ProposalView;

/** A list of proposals as a table. */
final class ProposalTable {
    private static final List<String> HEADINGS =
            List.of("number", "title", "state", "since", "due", "lead", "participating", "copy_of", "call", "kind");

    private ProposalTable() {}

    static String of(List<ProposalView> proposals) {
        return Csv.of(HEADINGS, proposals.stream().map(ProposalTable::row).toList());
    }

    private static List<String> row(ProposalView proposal) {
        return List.of(
                Objects.requireNonNullElse(proposal.number(), ""),
                proposal.title(),
                proposal.state().name(),
                proposal.since().toString(),
                proposal.due() == null ? "" : proposal.due().toString(),
                Objects.requireNonNullElse(proposal.lead(), ""),
                String.join(";", proposal.participating()),
                Objects.requireNonNullElse(proposal.copyOf(), ""),
                proposal.review() == null || proposal.review().call() == null
                        ? ""
                        : proposal.review().call().code(),
                proposal.kind().name());
    }
}
