package org.assent.platform.operations.repair;

import org.assent.platform.ledger.AggregateType;
import org.assent.platform.web.RuleBook;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the aggregate known to the ledger, and its rule book to the pages. */
@Configuration(proxyBeanMethods = false)
public class RepairConfiguration {
    @Bean
    AggregateType repair() {
        return new AggregateType(Repair.class);
    }

    @Bean
    RuleBook operationsRuleBook() {
        return new RuleBook("rule-book.operations", OperationsRule.class);
    }
}
