package org.assent.platform.operations.web;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import org.assent.kernel.Capacity;
import org.assent.kernel.Role;
import org.assent.platform.database.Database;
import org.assent.platform.ledger.LedgerConfiguration;
import org.assent.platform.ledger.Outbox;
import org.assent.platform.operations.ListedProcesses;
import org.assent.platform.operations.OperationsConfiguration;
import org.assent.platform.process.ProcessModels;
import org.assent.platform.timeline.rows.TimelineConfiguration;
import org.assent.platform.web.Capacities;
import org.assent.platform.web.CapacitiesOf;
import org.assent.platform.web.NetworkFace;
import org.assent.platform.web.NetworkFaces;
import org.assent.platform.web.PersonNames;
import org.assent.platform.web.WebConfiguration;
import org.assent.testing.TestDatabase;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The pages of operations over a real ledger; what processes could not do is listed by the test. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({LedgerConfiguration.class, TimelineConfiguration.class, WebConfiguration.class, OperationsConfiguration.class})
class OperationsApplication {
    /** A mail server that takes nothing until it is mended. */
    static final class Mail implements Outbox.Carrier {
        volatile boolean broken = true;

        @Override
        public String kind() {
            return "letter";
        }

        @Override
        public void deliver(Outbox.Consignment consignment) {
            if (broken) {
                throw new IllegalStateException("no mail server is set up");
            }
        }
    }

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
    ListedProcesses processes() {
        return new ListedProcesses();
    }

    @Bean
    Mail mail() {
        return new Mail();
    }

    @Bean
    ProcessModels models() {
        return Spoken.MODELS;
    }

    @Bean
    CapacitiesOf capacitiesOf() {
        return person -> new Capacities(
                List.of(
                        person.value().equals("admin")
                                ? new Capacity(Role.ADMINISTRATOR, "BLR", null)
                                : new Capacity(Role.MEMBER, "BLR", "UNDP")),
                0);
    }

    @Bean
    PersonNames names() {
        return person -> person.value().equals("admin") ? "Administrator" : "Member, UNDP";
    }

    @Bean
    NetworkFaces faces() {
        return (code, locale) -> new NetworkFace(code, "The Network", ZoneId.of("Europe/Minsk"));
    }
}
