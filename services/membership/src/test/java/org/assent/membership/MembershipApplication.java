package org.assent.membership;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.assent.kernel.Act;
import org.assent.kernel.Capacity;
import org.assent.kernel.Channel;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Role;
import org.assent.membership.demonstration.DemonstrationConfiguration;
import org.assent.membership.demonstration.DemonstrationNetwork;
import org.assent.platform.database.Database;
import org.assent.platform.ledger.Commands;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.ledger.LedgerConfiguration;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Timeline;
import org.assent.platform.timeline.rows.TimelineConfiguration;
import org.assent.platform.web.Accounts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The context running on the real database, without pages. */
public final class MembershipApplication implements AutoCloseable {
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final ListedAccounts accounts = new ListedAccounts();

    public MembershipApplication(Database database) {
        context.registerBean(Database.class, () -> database, definition -> definition.setDestroyMethodName(""));
        context.registerBean(MeterRegistry.class, SimpleMeterRegistry::new);
        context.registerBean(RandomGenerator.class, () -> new SecureRandom());
        context.registerBean(Clock.class, Clock::systemUTC);
        context.registerBean("clockOffset", NoOffset.class, NoOffset::new);
        context.registerBean(Accounts.class, () -> accounts);
        context.registerBean(PersonMasterKey.class, () -> PersonMasterKey.of("5e".repeat(32)));
        context.register(
                LedgerConfiguration.class,
                TimelineConfiguration.class,
                MembershipConfiguration.class,
                DemonstrationConfiguration.class);
        context.refresh();
    }

    private static final class NoOffset implements Supplier<Duration> {
        @Override
        public Duration get() {
            return Duration.ZERO;
        }
    }

    public <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    public ListedAccounts accounts() {
        return accounts;
    }

    /** Loads the demonstration network and waits until it can be read. */
    public MembershipApplication demonstrate() {
        get(DemonstrationNetwork.class).load();
        upToDate();
        return this;
    }

    /** Sends a command in a capacity, waits until it can be read and gives its position. */
    public long send(Object command, PersonRef person, Role role, @Nullable String entity) {
        Act act = new Act(person, new Capacity(role, "BLR", entity), null, Channel.PAGE, Instant.now(), head());
        long position = get(Commands.class).send(command, act).position();
        upToDate();
        return position;
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

    @Override
    public void close() {
        context.close();
    }
}
