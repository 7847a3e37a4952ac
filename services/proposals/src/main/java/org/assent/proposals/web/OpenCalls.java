package org.assent.proposals.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assent.platform.timeline.Moment;
import org.assent.proposals.CallState;
import org.assent.proposals.PinnedCall;
import org.assent.proposals.messages.FindCall;

/** The calls under which a draft can be opened. */
final class OpenCalls {
    private static final int MOST = 100;

    /** A call as a page names it. */
    record Line(UUID callId, String code, String title, Instant draftsBy, Instant closingAt) {}

    private final FindCall calls;

    OpenCalls(FindCall calls) {
        this.calls = calls;
    }

    /** The calls of a Network that take proposals at the moment. */
    List<Line> of(String network, Moment moment, DraftWords say) {
        return calls.calls(network, CallState.OPEN.name(), null, moment, MOST, null).rows().stream()
                .map(call -> call.pinned(moment.position()))
                .filter(call -> call.isOpen(moment.instant()))
                .map(call -> line(call, say))
                .toList();
    }

    static Line line(PinnedCall call, DraftWords say) {
        return new Line(
                call.callId(),
                call.code(),
                say.russian() ? call.titleRussian() : call.titleEnglish(),
                call.dates().draftsBy(),
                call.closingAt());
    }
}
