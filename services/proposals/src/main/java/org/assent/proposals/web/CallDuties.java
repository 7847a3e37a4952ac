package org.assent.proposals.web;

import java.util.List;
import org.assent.kernel.Role;
import org.assent.platform.timeline.Moment;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.Words;
import org.assent.platform.web.home.Duties;
import org.assent.platform.web.home.Duty;
import org.assent.platform.web.parts.Tone;
import org.assent.proposals.CallState;
import org.assent.proposals.messages.FindCall;

/** What calls ask of the co-chairs: to open what is announced. */
final class CallDuties implements Duties {
    private static final int ALL = 500;

    private final FindCall calls;
    private final Words words;

    CallDuties(FindCall calls, Words words) {
        this.calls = calls;
        this.words = words;
    }

    @Override
    public List<Duty> of(SignedIn reader, Moment moment) {
        if (!reader.holds(Role.CO_CHAIR)) {
            return List.of();
        }
        return calls.calls(reader.network(), CallState.ANNOUNCED.name(), null, moment, ALL, null).rows().stream()
                .map(call -> new Duty(
                        words.say("duty.open-call", CallLine.title(call, words)),
                        words.say("duty.open-call.detail"),
                        "/calls/" + call.callId(),
                        call.since(),
                        null,
                        Tone.WARN))
                .toList();
    }
}
