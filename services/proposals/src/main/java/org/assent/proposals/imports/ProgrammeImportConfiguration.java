package org.assent.proposals.imports;

import org.assent.platform.ledger.AggregateType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes imports known to the ledger. */
@Configuration(proxyBeanMethods = false)
public class ProgrammeImportConfiguration {
    @Bean
    AggregateType programmeImport() {
        return new AggregateType(ProgrammeImport.class);
    }
}
