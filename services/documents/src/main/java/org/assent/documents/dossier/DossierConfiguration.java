package org.assent.documents.dossier;

import org.assent.platform.ledger.AggregateType;
import org.assent.platform.web.RuleBook;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes dossiers known to the ledger, and their rules to readers. */
@Configuration(proxyBeanMethods = false)
public class DossierConfiguration {
    @Bean
    AggregateType dossier() {
        return new AggregateType(Dossier.class);
    }

    @Bean
    RuleBook dossierRuleBook() {
        return new RuleBook("rule-book.dossiers", DossierRule.class);
    }
}
