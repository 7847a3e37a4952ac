package org.assent.documents.content;

import org.assent.platform.database.Database;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The store of contents. */
@Configuration(proxyBeanMethods = false)
public class ContentConfiguration {
    @Bean
    ContentStore contentStore(Database database) {
        return new ContentStore(database.application());
    }
}
