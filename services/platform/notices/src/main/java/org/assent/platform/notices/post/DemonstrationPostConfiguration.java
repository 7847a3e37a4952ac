package org.assent.platform.notices.post;

import java.time.Clock;
import org.assent.platform.database.Database;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Mailboxes in the database instead of a mail server; for the demonstration only. */
@Configuration(proxyBeanMethods = false)
public class DemonstrationPostConfiguration {
    /** Both the {@link org.assent.platform.notices.Post} and the {@link org.assent.platform.notices.Mailbox}. */
    @Bean
    DemonstrationPost demonstrationPost(Database database, Clock clock) {
        return new DemonstrationPost(database.application(), clock);
    }
}
