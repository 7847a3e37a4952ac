package org.assent.consensus;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.assent.consensus.objection.ObjectionConfiguration;
import org.assent.consensus.policy.ConsensusPolicyConfiguration;
import org.assent.consensus.read.ConsensusReadConfiguration;
import org.assent.consensus.register.DecisionRegisterConfiguration;
import org.assent.consensus.round.RoundConfiguration;
import org.assent.kernel.Act;
import org.assent.kernel.Capacity;
import org.assent.kernel.Channel;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Role;
import org.assent.membership.messages.FindNetworkSettings;
import org.assent.membership.messages.FindNetworkSettings.NetworkSettingsView;
import org.assent.platform.database.Database;
import org.assent.platform.ledger.Commands;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.ledger.EventTypes;
import org.assent.platform.ledger.LedgerConfiguration;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Timeline;
import org.assent.platform.timeline.rows.TimelineConfiguration;
import org.assent.rules.consensus.OutageSettings;
import org.assent.rules.consultation.ConsultationSettings;
import org.assent.rules.proposals.ProposalSettings;
import org.assent.rules.settings.ParameterTable;
import org.assent.testing.WalkingClock;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The context on the real database, without pages and process: tests send what the process would. */
public final class ConsensusApplication implements AutoCloseable {
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final WalkingClock clock = WalkingClock.at(RoundFacts.THURSDAY);

    public ConsensusApplication(Database database) {
        context.registerBean(Database.class, () -> database, definition -> definition.setDestroyMethodName(""));
        context.registerBean(MeterRegistry.class, SimpleMeterRegistry::new);
        context.registerBean(RandomGenerator.class, () -> new SecureRandom());
        context.registerBean(Clock.class, () -> clock);
        context.registerBean("clockOffset", Offset.class, () -> new Offset(clock));
        context.registerBean("consensusEvents", EventTypes.class, ConsensusConfiguration::eventTypes);
        context.registerBean(FindNetworkSettings.class, () -> ConsensusApplication::settings);
        context.register(
                LedgerConfiguration.class,
                TimelineConfiguration.class,
                RoundConfiguration.class,
                ObjectionConfiguration.class,
                DecisionRegisterConfiguration.class,
                ConsensusReadConfiguration.class,
                ConsensusPolicyConfiguration.class);
        context.refresh();
    }

    private static NetworkSettingsView settings(String network, Moment moment) {
        ParameterTable usual = new ParameterTable("1", Map.of(), Map.of());
        return new NetworkSettingsView(
                network,
                "Network",
                "Сеть",
                true,
                moment.position(),
                "1",
                RoundFacts.settings(0),
                ConsultationSettings.of(usual),
                ProposalSettings.of(usual),
                OutageSettings.of(usual),
                RoundFacts.CALENDAR,
                List.of("RCO", "IOM"));
    }

    private record Offset(WalkingClock clock) implements Supplier<Duration> {
        @Override
        public Duration get() {
            return clock.offset();
        }
    }

    public <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    /** The application itself sends a command. */
    public void send(Object command) {
        send(command, Act.ofSystem(Channel.PROCESS, clock.instant()));
    }

    public void sendAs(Role role, String entity, Object command) {
        send(
                command,
                new Act(
                        new PersonRef("head-" + entity),
                        new Capacity(role, "BLR", entity),
                        null,
                        Channel.PAGE,
                        clock.instant(),
                        get(EventLog.class).head()));
    }

    private void send(Object command, Act act) {
        get(Commands.class).send(command, act);
        upToDate();
    }

    public void goForwardTo(Instant instant) {
        clock.forward(Duration.between(clock.instant(), instant));
    }

    /** Waits until an event of this type was recorded after the position, and can be read. */
    public void await(Class<?> event, long after) throws InterruptedException {
        EventLog log = get(EventLog.class);
        long position = after;
        while (log.awaitAfter(position, 20_000)) {
            position++;
            if (event.isInstance(log.at(position).orElseThrow().payload())) {
                upToDate();
                return;
            }
        }
        throw new AssertionError("no " + event.getSimpleName());
    }

    public long head() {
        return get(EventLog.class).head();
    }

    public Moment now() {
        return get(Timeline.class).now();
    }

    public Moment at(long position) {
        return get(Timeline.class).atPosition(position).orElseThrow();
    }

    private void upToDate() {
        if (!get(Timeline.class).awaitPosition(head())) {
            throw new AssertionError("the registers did not reach the head of the log");
        }
    }

    /** Stops all readers, so that registers can be made again. */
    public void stop() {
        context.stop();
    }

    public void start() {
        context.start();
    }

    @Override
    public void close() {
        context.close();
    }
}
