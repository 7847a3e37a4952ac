package org.assent.documents;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.assent.documents.dossier.DossierConfiguration;
import org.assent.documents.read.DocumentsReadConfiguration;
import org.assent.kernel.Act;
import org.assent.platform.database.Database;
import org.assent.platform.ledger.Commands;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.ledger.EventTypes;
import org.assent.platform.ledger.LedgerConfiguration;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Timeline;
import org.assent.platform.timeline.rows.TimelineConfiguration;
import org.assent.testing.WalkingClock;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Dossiers and their register on the real database, without pages. */
public final class DocumentsApplication implements AutoCloseable {
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final WalkingClock clock = WalkingClock.at(SomeDossier.THURSDAY);

    public DocumentsApplication(Database database) {
        context.registerBean(Database.class, () -> database, definition -> definition.setDestroyMethodName(""));
        context.registerBean(MeterRegistry.class, SimpleMeterRegistry::new);
        context.registerBean(RandomGenerator.class, () -> new SecureRandom());
        context.registerBean(Clock.class, () -> clock);
        context.registerBean("clockOffset", Offset.class, () -> new Offset(clock));
        context.registerBean("documentsEvents", EventTypes.class, DocumentsConfiguration::eventTypes);
        context.register(
                LedgerConfiguration.class,
                TimelineConfiguration.class,
                DossierConfiguration.class,
                DocumentsReadConfiguration.class);
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

    /** Sends a command and waits until what it did can be read; answers with the head of the log. */
    public long send(Object command, Act act) {
        Act now = new Act(
                act.person(), act.capacity(), act.onBehalfOf(), act.channel(), clock.instant(), act.rightsReadAt());
        get(Commands.class).send(command, now);
        long head = get(EventLog.class).head();
        if (!get(Timeline.class).awaitPosition(head)) {
            throw new AssertionError("the register did not reach the head of the log");
        }
        return head;
    }

    public Moment now() {
        return get(Timeline.class).now();
    }

    /** What happened, as it lies in the log. */
    public RecordedEvent<?> event(long position) {
        return get(EventLog.class).at(position).orElseThrow();
    }

    public Moment at(long position) {
        return get(Timeline.class).atPosition(position).orElseThrow();
    }

    @Override
    public void close() {
        context.close();
    }
}
