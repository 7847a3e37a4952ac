package org.assent.proposals.call;

import org.assent.platform.ledger.AggregateType;
import org.assent.platform.web.RuleBook;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the call known to the ledger, and its rule book to readers. */
@Configuration(proxyBeanMethods = false)
public class CallAggregateConfiguration {
    @Bean
    AggregateType call() {
        return new AggregateType(Call.class);
    }

    @Bean
    RuleBook callRuleBook() {
        return new RuleBook("rule-book.calls", CallRule.class);
    }
}
