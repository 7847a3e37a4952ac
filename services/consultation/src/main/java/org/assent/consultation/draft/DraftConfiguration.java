package org.assent.consultation.draft;

import java.time.Clock;
import org.assent.platform.database.Database;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The store of private drafts. */
@Configuration(proxyBeanMethods = false)
public class DraftConfiguration {
    @Bean
    AgencyDrafts agencyDrafts(Database database, Clock clock) {
        return new AgencyDrafts(database.application(), clock);
    }
}
