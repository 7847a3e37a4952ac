package org.assent.proposals.register;

import static org.assent.proposals.ProposalFacts.PROPOSAL;
import static org.assent.proposals.SomeEvents.REGISTER;

import org.assent.kernel.Holder.Concern;
import org.assent.proposals.ProposalFacts;
import org.assent.proposals.ProposalKind;
import org.assent.proposals.ProposalsConfiguration;
import org.assent.proposals.messages.TakeProposalNumber;
import org.assent.proposals.web.ProposalsRights;
import org.assent.testing.RightsTrial;
import org.junit.jupiter.api.Test;

class ProposalRegisterRightsTest {
    @Test
    void numbers_are_given_as_the_table_of_rights_says() {
        new RightsTrial(
                        RightsTrial.handledBy(ProposalsRights.table(), ProposalRegister.class),
                        ProposalFacts.THURSDAY,
                        ProposalsConfiguration.eventTypes())
                .of(
                        ProposalRegister.class,
                        new TakeProposalNumber(REGISTER, "BLR", ProposalKind.STATEMENT, 2026, PROPOSAL),
                        new Concern("BLR", null),
                        null)
                .holds();
    }
}
