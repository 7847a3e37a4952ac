package org.assent.consensus.register;

import static org.assent.consensus.RoundFacts.MONDAY;
import static org.assent.consensus.RoundFacts.ROUND;
import static org.assent.consensus.RoundFacts.SUBJECT;
import static org.assent.consensus.RoundFacts.TEXT;

import java.util.UUID;
import org.assent.consensus.ConsensusConfiguration;
import org.assent.consensus.messages.EnterDecision;
import org.assent.consensus.web.ConsensusRights;
import org.assent.kernel.Holder.Concern;
import org.assent.testing.RightsTrial;
import org.junit.jupiter.api.Test;

class DecisionRegisterRightsTest {
    @Test
    void decisions_are_entered_as_the_table_of_rights_says() {
        new RightsTrial(
                        RightsTrial.handledBy(ConsensusRights.table(), DecisionRegister.class),
                        MONDAY,
                        ConsensusConfiguration.eventTypes())
                .of(
                        DecisionRegister.class,
                        new EnterDecision(
                                new UUID(0x7000L, 0x8000_0000_0000_0001L),
                                "BLR",
                                2026,
                                ROUND,
                                SUBJECT,
                                TEXT.hash(),
                                MONDAY),
                        new Concern("BLR", null),
                        null)
                .holds();
    }
}
