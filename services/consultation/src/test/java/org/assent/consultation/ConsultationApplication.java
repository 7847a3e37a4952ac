package org.assent.consultation;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.assent.consultation.read.ConsultationReadConfiguration;
import org.assent.consultation.round.RoundConfiguration;
import org.assent.kernel.Act;
import org.assent.kernel.Capacity;
import org.assent.kernel.Channel;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Role;
import org.assent.membership.messages.FindDirectory;
import org.assent.platform.database.Database;
import org.assent.platform.ledger.Commands;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.ledger.EventTypes;
import org.assent.platform.ledger.LedgerConfiguration;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Timeline;
import org.assent.platform.timeline.rows.TimelineConfiguration;
import org.assent.testing.WalkingClock;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The context on the real database, without pages and process: tests send what the process would. */
public final class ConsultationApplication implements AutoCloseable {
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final WalkingClock clock = WalkingClock.at(RoundFacts.OPENED);

    public ConsultationApplication(Database database) {
        context.registerBean(Database.class, () -> database, definition -> definition.setDestroyMethodName(""));
        context.registerBean(MeterRegistry.class, SimpleMeterRegistry::new);
        context.registerBean(RandomGenerator.class, () -> new SecureRandom());
        context.registerBean(Clock.class, () -> clock);
        context.registerBean("clockOffset", Offset.class, () -> new Offset(clock));
        context.registerBean("consultationEvents", EventTypes.class, ConsultationConfiguration::eventTypes);
        context.registerBean(FindDirectory.class, () -> (network, wanted, moment) -> {
            throw new UnsupportedOperationException();
        });
        context.register(
                LedgerConfiguration.class,
                TimelineConfiguration.class,
                RoundConfiguration.class,
                ConsultationReadConfiguration.class);
        context.refresh();
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
                        new PersonRef("person-" + entity),
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
