package org.assent.proposals.read;

import java.util.Optional;
import java.util.UUID;
import org.assent.platform.timeline.Filter;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Projector;
import org.assent.platform.timeline.Timeline;
import org.assent.platform.timeline.Timeline.Page;
import org.assent.proposals.messages.FindProgramme;
import org.assent.proposals.messages.FindProposal;
import org.assent.proposals.messages.ProgrammeView;
import org.assent.proposals.messages.ProposalView;
import org.assent.proposals.messages.RevisionView;
import org.jspecify.annotations.Nullable;

/** Queries of the registers of proposals and programmes. */
final class ProposalQueries implements FindProposal, FindProgramme {
    private final Timeline timeline;
    private final Projector<ProposalView> board;
    private final Projector<RevisionView> revisions;
    private final Projector<ProgrammeView> programmes;

    ProposalQueries(
            Timeline timeline,
            Projector<ProposalView> board,
            Projector<RevisionView> revisions,
            Projector<ProgrammeView> programmes) {
        this.timeline = timeline;
        this.board = board;
        this.revisions = revisions;
        this.programmes = programmes;
    }

    @Override
    public Optional<ProposalView> proposal(UUID proposalId, Moment moment) {
        return timeline.find(board, ProposalBoard.key(proposalId), moment);
    }

    @Override
    public Optional<RevisionView> revision(UUID proposalId, int revision, Moment moment) {
        return timeline.find(revisions, RevisionRegister.key(proposalId, revision), moment);
    }

    @Override
    public Page<ProposalView> proposals(
            String network,
            @Nullable String state,
            @Nullable String kind,
            @Nullable String text,
            Moment moment,
            int limit,
            @Nullable String cursor) {
        return timeline.list(
                board,
                Filter.all()
                        .where("network", network)
                        .where("state", state)
                        .where("kind", kind)
                        .containing("words", text)
                        .orderedBy("registered_position", true)
                        .page(limit, cursor),
                moment);
    }

    @Override
    public Optional<ProgrammeView> programme(String code, Moment moment) {
        return timeline.find(programmes, code, moment);
    }

    @Override
    public Page<ProgrammeView> programmes(Moment moment, int limit, @Nullable String cursor) {
        return timeline.list(programmes, Filter.all().page(limit, cursor), moment);
    }
}
