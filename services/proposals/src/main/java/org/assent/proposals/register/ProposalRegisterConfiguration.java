package org.assent.proposals.register;

import org.assent.platform.ledger.AggregateType;
import org.assent.platform.web.RuleBook;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the register of proposals known to the ledger. */
@Configuration(proxyBeanMethods = false)
public class ProposalRegisterConfiguration {
    @Bean
    AggregateType proposalRegister() {
        return new AggregateType(ProposalRegister.class);
    }

    @Bean
    RuleBook proposalRegisterRuleBook() {
        return new RuleBook("rule-book.proposal-register", ProposalRegisterRule.class);
    }
}
