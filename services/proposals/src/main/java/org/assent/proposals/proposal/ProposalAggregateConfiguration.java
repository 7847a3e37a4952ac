package org.assent.proposals.proposal;

import org.assent.platform.ledger.AggregateType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the proposal known to the ledger. */
@Configuration(proxyBeanMethods = false)
public class ProposalAggregateConfiguration {
    @Bean
    AggregateType proposal() {
        return new AggregateType(Proposal.class);
    }
}
