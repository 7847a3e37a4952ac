package org.assent.proposals.reference;

import org.assent.platform.ledger.AggregateType;
import org.assent.platform.web.RuleBook;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes lists of reference data known to the ledger, and their rules to readers. */
@Configuration(proxyBeanMethods = false)
public class ReferenceConfiguration {
    @Bean
    AggregateType referenceList() {
        return new AggregateType(ReferenceList.class);
    }

    @Bean
    RuleBook referenceRuleBook() {
        return new RuleBook("rule-book.reference", ReferenceRule.class);
    }
}
