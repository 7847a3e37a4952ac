package org.assent.proposals.read;

import java.util.UUID;
import org.assent.platform.timeline.Projector;
import org.assent.proposals.CallState;
import org.assent.proposals.messages.CallClosed;
import org.assent.proposals.messages.CallOpened;
import org.assent.proposals.messages.CallRegistered;
import org.assent.proposals.messages.CallView;

/** The calls for proposals. */
final class CallRegister extends Projector<CallView> {
    CallRegister() {
        super("proposals_call", CallView.class);
        on(CallRegistered.class, (event, rows) -> {
            CallRegistered call = event.payload();
            rows.put(
                    key(call.callId()),
                    new CallView(
                            call.callId(),
                            call.network(),
                            call.fund(),
                            call.code(),
                            call.titleEnglish(),
                            call.titleRussian(),
                            call.phases(),
                            CallState.ANNOUNCED,
                            event.recordedAt(),
                            call.closingAt(),
                            call.dates(),
                            call.ceiling(),
                            call.configuration(),
                            null,
                            event.position()));
        });
        on(
                CallOpened.class,
                (event, rows) -> rows.change(
                        key(event.payload().callId()), call -> call.in(CallState.OPEN, event.recordedAt(), null)));
        on(
                CallClosed.class,
                (event, rows) -> rows.change(
                        key(event.payload().callId()),
                        call -> call.in(
                                CallState.CLOSED,
                                event.recordedAt(),
                                event.payload().reason())));
    }

    static String key(UUID callId) {
        return callId.toString();
    }
}
