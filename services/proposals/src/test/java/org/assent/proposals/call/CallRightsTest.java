package org.assent.proposals.call;

import static org.assent.proposals.DraftFacts.CALL;
import static org.assent.proposals.DraftFacts.CLOSING;
import static org.assent.proposals.DraftFacts.DATES;
import static org.assent.proposals.ProposalFacts.THURSDAY;

import java.util.List;
import org.assent.kernel.Holder.Concern;
import org.assent.kernel.Usd;
import org.assent.proposals.DraftFacts;
import org.assent.proposals.ProposalsConfiguration;
import org.assent.proposals.messages.CallClosed;
import org.assent.proposals.messages.CallOpened;
import org.assent.proposals.messages.CallRegistered;
import org.assent.proposals.messages.CloseCall;
import org.assent.proposals.messages.OpenCall;
import org.assent.proposals.messages.RegisterCall;
import org.assent.proposals.web.ProposalsRights;
import org.assent.rules.dossier.ChecklistItem.Phase;
import org.assent.testing.RightsTrial;
import org.junit.jupiter.api.Test;

class CallRightsTest {
    private static final Class<Call> AGGREGATE = Call.class;
    private static final List<Phase> PHASES = List.of(Phase.CONCEPT_NOTE);
    private static final Usd CEILING = Usd.of("2000000.00");

    @Test
    void a_call_decides_as_the_table_of_rights_says() {
        Concern undp = new Concern("BLR", "UNDP");
        RegisterCall register = new RegisterCall(
                CALL,
                "BLR",
                "Migration MPTF",
                "MPTF-2026",
                "Call 2026",
                "Конкурс 2026",
                PHASES,
                CLOSING,
                DATES,
                CEILING,
                DraftFacts.configuration());
        CallRegistered registered = new CallRegistered(
                CALL,
                "BLR",
                "Migration MPTF",
                "MPTF-2026",
                "Call 2026",
                "Конкурс 2026",
                PHASES,
                CLOSING,
                DATES,
                CEILING,
                DraftFacts.configuration());
        CallOpened opened = new CallOpened(CALL, "BLR", "MPTF-2026", CLOSING);
        CallClosed closed = new CallClosed(CALL, "BLR", "MPTF-2026", "The fund closed it");
        CloseCall close = new CloseCall(CALL, "The fund closed it");

        new RightsTrial(
                        RightsTrial.handledBy(ProposalsRights.table(), AGGREGATE),
                        THURSDAY,
                        ProposalsConfiguration.eventTypes())
                .of(AGGREGATE, register, undp, null)
                .of(AGGREGATE, register, undp, null, registered)
                .of(AGGREGATE, new OpenCall(CALL), undp, null, registered)
                .of(AGGREGATE, new OpenCall(CALL), undp, null, registered, opened)
                .of(AGGREGATE, close, undp, null, registered)
                .of(AGGREGATE, close, undp, null, registered, opened)
                .of(AGGREGATE, close, undp, null, registered, opened, closed)
                .holds();
    }
}
