package org.assent.consensus;

import org.assent.consensus.letters.ConsensusLettersConfiguration;
import org.assent.consensus.messages.ConsensusNotReached;
import org.assent.consensus.messages.ConsensusReached;
import org.assent.consensus.messages.ConsensusRoundOpened;
import org.assent.consensus.messages.ConsensusRoundVoided;
import org.assent.consensus.messages.ConsensusRoundWithdrawn;
import org.assent.consensus.messages.DecisionEntered;
import org.assent.consensus.messages.PositionReceivedLate;
import org.assent.consensus.messages.PositionStated;
import org.assent.consensus.messages.RollInformed;
import org.assent.consensus.messages.RollServed;
import org.assent.consensus.messages.SeatServed;
import org.assent.consensus.messages.SeatWaived;
import org.assent.consensus.messages.SilenceBroken;
import org.assent.consensus.messages.SilenceExtended;
import org.assent.consensus.messages.SilenceStarted;
import org.assent.consensus.policy.ConsensusPolicyConfiguration;
import org.assent.consensus.process.ConsensusProcessConfiguration;
import org.assent.consensus.read.ConsensusReadConfiguration;
import org.assent.consensus.register.DecisionRegisterConfiguration;
import org.assent.consensus.round.RoundConfiguration;
import org.assent.consensus.web.ConsensusWebConfiguration;
import org.assent.platform.ledger.EventTypes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The context of consensus, for a runnable to import. */
@Configuration(proxyBeanMethods = false)
@Import({
    RoundConfiguration.class,
    DecisionRegisterConfiguration.class,
    ConsensusReadConfiguration.class,
    ConsensusPolicyConfiguration.class,
    ConsensusProcessConfiguration.class,
    ConsensusLettersConfiguration.class,
    ConsensusWebConfiguration.class
})
public class ConsensusConfiguration {
    /** The events of consensus under their aliases. */
    public static EventTypes eventTypes() {
        return EventTypes.of("consensus")
                .add(1, ConsensusRoundOpened.class)
                .add(1, RollServed.class)
                .add(1, SeatServed.class)
                .add(1, SeatWaived.class)
                .add(1, SilenceStarted.class)
                .add(1, SilenceExtended.class)
                .add(1, PositionStated.class)
                .add(1, PositionReceivedLate.class)
                .add(1, SilenceBroken.class)
                .add(1, ConsensusReached.class)
                .add(1, ConsensusNotReached.class)
                .add(1, ConsensusRoundWithdrawn.class)
                .add(1, ConsensusRoundVoided.class)
                .add(1, RollInformed.class)
                .add(1, DecisionEntered.class);
    }

    @Bean
    EventTypes consensusEvents() {
        return eventTypes();
    }
}
