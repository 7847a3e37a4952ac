package org.assent.proposals.policy;

import org.assent.platform.ledger.Policy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The policies between proposals and rounds. */
@Configuration(proxyBeanMethods = false)
public class ProposalsPolicyConfiguration {
    @Bean
    Policy<?, ?> whenProposalRegisteredThenTakeNumber() {
        return new WhenProposalRegisteredThenTakeNumber();
    }

    @Bean
    Policy<?, ?> whenProposalPutToConsensusThenOpenRound() {
        return new WhenProposalPutToConsensusThenOpenRound();
    }

    @Bean
    Policy<?, ?> whenConsensusReachedThenEndorseProposal() {
        return new WhenConsensusReachedThenEndorseProposal();
    }

    @Bean
    Policy<?, ?> whenSilenceBrokenThenBlockProposal() {
        return new WhenSilenceBrokenThenBlockProposal();
    }

    @Bean
    Policy<?, ?> whenConsensusNotReachedThenBlockProposal() {
        return new WhenConsensusNotReachedThenBlockProposal();
    }

    @Bean
    Policy<?, ?> whenConsensusRoundWithdrawnThenReleaseProposal() {
        return new WhenConsensusRoundWithdrawnThenReleaseProposal();
    }
}
