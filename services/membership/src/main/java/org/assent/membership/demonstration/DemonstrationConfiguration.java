package org.assent.membership.demonstration;

import java.time.Clock;
import org.assent.platform.ledger.Commands;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.web.Accounts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The demonstration network; imported by name, and only where the demonstration runs. */
@Configuration(proxyBeanMethods = false)
public class DemonstrationConfiguration {
    @Bean
    DemonstrationNetwork demonstrationNetwork(
            Commands commands, EventLog log, Clock clock, ObjectProvider<Accounts> accounts) {
        return new DemonstrationNetwork(commands, log, clock, new DemonstrationAccounts(accounts));
    }
}
