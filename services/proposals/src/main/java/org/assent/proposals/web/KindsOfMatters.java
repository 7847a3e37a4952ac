package org.assent.proposals.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.assent.consensus.messages.ListMatterKinds;
import org.assent.kernel.Subject;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Timeline.Page;
import org.assent.platform.web.Words;
import org.assent.proposals.ProposalKind;
import org.assent.proposals.messages.FindProposal;
import org.assent.proposals.messages.ProposalView;
import org.jspecify.annotations.Nullable;

/** Tells the register of decisions what kind of matter was decided. */
final class KindsOfMatters implements ListMatterKinds {
    private static final int AT_ONCE = 500;

    private final FindProposal proposals;
    private final Words words;

    KindsOfMatters(FindProposal proposals, Words words) {
        this.proposals = proposals;
        this.words = words;
    }

    @Override
    public List<MatterKind> kinds() {
        return Arrays.stream(ProposalKind.values()).map(this::kind).toList();
    }

    @Override
    public @Nullable MatterKind kind(Subject subject, Moment moment) {
        return proposals
                .proposal(subject.id(), moment)
                .map(ProposalView::kind)
                .map(this::kind)
                .orElse(null);
    }

    private MatterKind kind(ProposalKind kind) {
        return new MatterKind(kind.name(), words.say("proposal.kind." + kind.name()));
    }

    @Override
    public List<UUID> matters(String network, String key, Moment moment) {
        List<UUID> matters = new ArrayList<>();
        String cursor = null;
        do {
            Page<ProposalView> page = proposals.proposals(network, null, key, null, moment, AT_ONCE, cursor);
            page.rows().stream().map(ProposalView::proposalId).forEach(matters::add);
            cursor = page.next();
        } while (cursor != null);
        return matters;
    }
}
