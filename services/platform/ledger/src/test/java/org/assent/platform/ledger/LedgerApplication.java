package org.assent.platform.ledger;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.assent.kernel.Act;
import org.assent.kernel.Capacity;
import org.assent.kernel.Channel;
import org.assent.kernel.Ids;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Role;
import org.assent.platform.database.Database;
import org.assent.platform.ledger.library.Book;
import org.springframework.beans.factory.config.BeanDefinitionCustomizer;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A running ledger with the tests' library, as one node of possibly several. */
public final class LedgerApplication implements AutoCloseable {
    public static final PersonRef READER = new PersonRef("person-1");
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    private LedgerApplication(Database database, List<?> beans) {
        context.registerBean(Database.class, () -> database, unclosed());
        context.registerBean(MeterRegistry.class, SimpleMeterRegistry::new);
        context.registerBean(RandomGenerator.class, () -> new SecureRandom());
        context.registerBean("bookEvents", EventTypes.class, Book::events);
        context.registerBean("book", AggregateType.class, () -> new AggregateType(Book.class));
        if (beans.stream().noneMatch(Clock.class::isInstance)) {
            context.registerBean(Clock.class, Clock::systemUTC);
        }
        if (beans.stream().noneMatch(Supplier.class::isInstance)) {
            context.registerBean("clockOffset", NoOffset.class, NoOffset::new);
        }
        int number = 0;
        for (Object bean : beans) {
            register(context, "bean" + number++, bean);
        }
        context.register(LedgerConfiguration.class);
        context.refresh();
    }

    private static BeanDefinitionCustomizer unclosed() {
        return definition -> definition.setDestroyMethodName("");
    }

    @SuppressWarnings("unchecked")
    private static <T> void register(GenericApplicationContext context, String name, T bean) {
        context.registerBean(name, (Class<T>) bean.getClass(), () -> bean);
    }

    private static final class NoOffset implements Supplier<Duration> {
        @Override
        public Duration get() {
            return Duration.ZERO;
        }
    }

    /** Starts a node. */
    public static LedgerApplication start(Database database, Object... beans) {
        return new LedgerApplication(database, Arrays.asList(beans));
    }

    public <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    public Commands commands() {
        return get(Commands.class);
    }

    public EventLog log() {
        return get(EventLog.class);
    }

    public TransactionTemplate transaction() {
        return new TransactionTemplate(get(PlatformTransactionManager.class));
    }

    /** A new identifier. */
    public static UUID id() {
        return Ids.next(Instant.now(), new SecureRandom());
    }

    public static Act now() {
        return act(READER, Instant.now());
    }

    public static Act act(PersonRef person, Instant receivedAt) {
        return new Act(person, new Capacity(Role.MEMBER, "BLR", "UNDP"), null, Channel.PAGE, receivedAt, 0);
    }

    @Override
    public void close() {
        context.close();
    }
}
