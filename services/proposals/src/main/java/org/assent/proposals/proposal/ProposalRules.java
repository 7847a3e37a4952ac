package org.assent.proposals.proposal;

import org.assent.platform.web.RuleBook;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Publishes the rule book of the proposal. */
@Configuration(proxyBeanMethods = false)
public class ProposalRules {
    @Bean
    RuleBook proposalRuleBook() {
        return new RuleBook("rule-book.proposals", ProposalRule.class);
    }
}
