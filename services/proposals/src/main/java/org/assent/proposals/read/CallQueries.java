package org.assent.proposals.read;

import java.util.Optional;
import java.util.UUID;
import org.assent.platform.timeline.Filter;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Projector;
import org.assent.platform.timeline.Timeline;
import org.assent.platform.timeline.Timeline.Page;
import org.assent.proposals.messages.CallView;
import org.assent.proposals.messages.DraftView;
import org.assent.proposals.messages.FindCall;
import org.assent.proposals.messages.FindDraft;
import org.jspecify.annotations.Nullable;

/** Queries of the registers of calls and of concept notes. */
final class CallQueries implements FindCall, FindDraft {
    private final Timeline timeline;
    private final Projector<CallView> calls;
    private final Projector<DraftView> drafts;

    CallQueries(Timeline timeline, Projector<CallView> calls, Projector<DraftView> drafts) {
        this.timeline = timeline;
        this.calls = calls;
        this.drafts = drafts;
    }

    @Override
    public Optional<CallView> call(UUID callId, Moment moment) {
        return timeline.find(calls, CallRegister.key(callId), moment);
    }

    @Override
    public Page<CallView> calls(
            String network,
            @Nullable String state,
            @Nullable String text,
            Moment moment,
            int limit,
            @Nullable String cursor) {
        return timeline.list(
                calls,
                Filter.all()
                        .where("network", network)
                        .where("state", state)
                        .containing("words", text)
                        .orderedBy("registered_position", true)
                        .page(limit, cursor),
                moment);
    }

    @Override
    public Optional<DraftView> draft(UUID proposalId, Moment moment) {
        return timeline.find(drafts, DraftRegister.key(proposalId), moment);
    }
}
