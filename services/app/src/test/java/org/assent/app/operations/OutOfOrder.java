package org.assent.app.operations;

import java.util.Optional;
import org.assent.consensus.messages.ConsensusRoundOpened;
import org.assent.consensus.messages.ServeRoll;
import org.assent.consensus.messages.VoidConsensusRound;
import org.assent.platform.ledger.Policy;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.ledger.StepDoor;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Breaks one step and one policy of the product until they are mended. */
@Configuration(proxyBeanMethods = false)
class OutOfOrder {
    static volatile boolean stepBroken;
    static volatile boolean policyBroken;

    @Bean
    @Primary
    StepDoor breakingDoor(@Qualifier("stepDoor") StepDoor door) {
        return command -> {
            if (stepBroken && command instanceof ServeRoll) {
                throw new IllegalStateException("the roll cannot be read");
            }
            return door.send(command);
        };
    }

    @Bean
    Policy<?, ?> whenRoundOpenedThenNothing() {
        return new WhenRoundOpenedThenNothing();
    }

    /** Follows from nothing; but it fails until it is mended. */
    private static final class WhenRoundOpenedThenNothing implements Policy<ConsensusRoundOpened, VoidConsensusRound> {
        @Override
        public Class<ConsensusRoundOpened> when() {
            return ConsensusRoundOpened.class;
        }

        @Override
        public Class<VoidConsensusRound> command() {
            return VoidConsensusRound.class;
        }

        @Override
        public Optional<VoidConsensusRound> then(RecordedEvent<ConsensusRoundOpened> event) {
            if (policyBroken) {
                throw new IllegalStateException("a bug in the policy");
            }
            return Optional.empty();
        }
    }
}
