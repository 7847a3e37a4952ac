package org.assent.proposals.programme;

import org.assent.platform.ledger.AggregateType;
import org.assent.platform.web.RuleBook;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the programme known to the ledger, and its rules to readers. */
@Configuration(proxyBeanMethods = false)
public class ProgrammeConfiguration {
    @Bean
    AggregateType programme() {
        return new AggregateType(Programme.class);
    }

    @Bean
    RuleBook programmeRuleBook() {
        return new RuleBook("rule-book.programmes", ProgrammeRule.class);
    }
}
