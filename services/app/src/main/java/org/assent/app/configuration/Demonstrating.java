package org.assent.app.configuration;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.assent.app.demonstration.DemonstrationClock;
import org.assent.app.demonstration.Founding;
import org.assent.membership.demonstration.DemonstrationConfiguration;
import org.assent.membership.demonstration.DemonstrationNetwork;
import org.assent.platform.database.Database;
import org.assent.platform.ledger.Commands;
import org.assent.platform.notices.post.DemonstrationPostConfiguration;
import org.assent.platform.web.Demonstration;
import org.assent.proposals.demonstration.DemonstrationProgrammes;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** What is there only while a demonstration runs: its network, its mailboxes, its clock. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(name = "assent.demo")
@Import({DemonstrationConfiguration.class, DemonstrationPostConfiguration.class})
public class Demonstrating {
    @Bean
    @Primary
    DemonstrationClock demonstrationClock(@Qualifier("systemClock") Clock systemClock, Database database) {
        return new DemonstrationClock(systemClock, database.application());
    }

    @Bean
    Supplier<Duration> clockOffset(DemonstrationClock clock) {
        return clock::offset;
    }

    @Bean
    Demonstration demonstration(Supplier<Duration> clockOffset) {
        return new Demonstration(clockOffset);
    }

    @Bean
    DemonstrationProgrammes demonstrationProgrammes(Commands commands, Clock clock) {
        return new DemonstrationProgrammes(commands, clock);
    }

    @Bean
    Founding founding(DemonstrationNetwork network, DemonstrationProgrammes programmes) {
        return new Founding(List.of(network::load, programmes::load));
    }
}
