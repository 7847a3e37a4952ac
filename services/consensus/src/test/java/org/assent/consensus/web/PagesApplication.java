package org.assent.consensus.web;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.assent.consensus.ConsensusConfiguration;
import org.assent.consensus.objection.ObjectionConfiguration;
import org.assent.consensus.policy.ConsensusPolicyConfiguration;
import org.assent.consensus.read.ConsensusReadConfiguration;
import org.assent.consensus.register.DecisionRegisterConfiguration;
import org.assent.consensus.round.RoundConfiguration;
import org.assent.documents.DocumentsConfiguration;
import org.assent.membership.MembershipConfiguration;
import org.assent.membership.demonstration.DemonstrationConfiguration;
import org.assent.membership.web.PeopleConfiguration;
import org.assent.platform.database.Database;
import org.assent.platform.ledger.EventTypes;
import org.assent.platform.ledger.LedgerConfiguration;
import org.assent.platform.process.ModelGraph;
import org.assent.platform.process.ProcessTrace;
import org.assent.platform.process.Processes;
import org.assent.platform.timeline.rows.TimelineConfiguration;
import org.assent.platform.web.Demonstration;
import org.assent.platform.web.WebConfiguration;
import org.assent.testing.TestDatabase;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The pages of this context in the frame, on the real database; the process is drawn and does not run. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({
    LedgerConfiguration.class,
    TimelineConfiguration.class,
    WebConfiguration.class,
    MembershipConfiguration.class,
    DocumentsConfiguration.class,
    PeopleConfiguration.class,
    DemonstrationConfiguration.class,
    RoundConfiguration.class,
    ObjectionConfiguration.class,
    DecisionRegisterConfiguration.class,
    ConsensusReadConfiguration.class,
    ConsensusPolicyConfiguration.class,
    ConsensusWebConfiguration.class,
    ObjectionWebConfiguration.class
})
class PagesApplication {
    @Bean(destroyMethod = "")
    Database database() {
        return TestDatabase.empty();
    }

    @Bean
    MeterRegistry meters() {
        return new SimpleMeterRegistry();
    }

    @Bean
    SecureRandom random() {
        return new SecureRandom();
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Supplier<Duration> clockOffset() {
        return () -> Duration.ZERO;
    }

    @Bean
    Demonstration demonstration() {
        return new Demonstration(() -> Duration.ZERO);
    }

    @Bean
    EventTypes consensusEvents() {
        return ConsensusConfiguration.eventTypes();
    }

    @Bean
    Processes processes() {
        ModelGraph graph = ModelGraph.read(drawing());
        return (businessKey, events, at) -> Optional.of(ProcessTrace.of(graph, events, at));
    }

    private static String drawing() {
        try (InputStream stream = PagesApplication.class.getResourceAsStream("/bpmn/consensus-round.bpmn")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
