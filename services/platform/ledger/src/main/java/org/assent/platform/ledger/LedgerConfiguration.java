package org.assent.platform.ledger;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import javax.sql.DataSource;
import org.assent.platform.database.Database;
import org.assent.platform.ledger.Outbox.Carrier;
import org.assent.platform.ledger.audit.RefusedAttempts;
import org.assent.platform.ledger.axon.Doors;
import org.assent.platform.ledger.axon.LedgerEventStore;
import org.assent.platform.ledger.axon.LedgerStorageEngine;
import org.assent.platform.ledger.catalogue.EventCodec;
import org.assent.platform.ledger.catalogue.TypeNumbers;
import org.assent.platform.ledger.outbox.CommandCarrier;
import org.assent.platform.ledger.outbox.OutboxRows;
import org.assent.platform.ledger.outbox.Policies;
import org.assent.platform.ledger.outbox.Relay;
import org.assent.platform.ledger.outbox.StoredOutbox;
import org.assent.platform.ledger.reading.EventRows;
import org.assent.platform.ledger.reading.StoredEventLog;
import org.assent.platform.ledger.reading.Tail;
import org.assent.platform.ledger.subscriptions.LogSubscriptions;
import org.assent.platform.ledger.writing.DatabaseClock;
import org.assent.platform.ledger.writing.EventEncoder;
import org.assent.platform.ledger.writing.GroupWriter;
import org.assent.platform.ledger.writing.JoinedWriter;
import org.assent.platform.ledger.writing.WriterFigures;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The log with both doors, its readers and the outbox. Wants a migrated {@link Database}, a {@link Clock}, how far that clock was
 * put forward ({@code Supplier<Duration>}), a {@link RandomGenerator} nobody can guess, a {@link MeterRegistry}, and whatever
 * {@link EventTypes}, {@link AggregateType}, {@link Policy}, {@link Subscription} and {@link Carrier} the contexts publish. Gives
 * everybody the one data source and the one transaction manager.
 */
@Configuration(proxyBeanMethods = false)
public class LedgerConfiguration {
    /** The pool belongs to the database, which closes it. */
    @Bean(destroyMethod = "")
    DataSource dataSource(Database database) {
        return database.application();
    }

    @Bean
    PlatformTransactionManager transactionManager(DataSource dataSource) {
        return new JdbcTransactionManager(dataSource);
    }

    @Bean
    WiringCheck wiringCheck(ListableBeanFactory beans, Database database) {
        return new WiringCheck(beans, database.application());
    }

    @Bean
    EventTypes auditEventTypes() {
        return AttemptRefused.types();
    }

    @Bean
    EventCatalogue eventCatalogue(ObjectProvider<EventTypes> types) {
        return new EventCatalogue(types.orderedStream().toList());
    }

    @Bean
    TypeNumbers ledgerTypeNumbers(DataSource dataSource, EventCatalogue catalogue) {
        return new TypeNumbers(dataSource, catalogue);
    }

    @Bean
    EventCodec ledgerCodec(EventCatalogue catalogue, RandomGenerator random) {
        return new EventCodec(catalogue, random);
    }

    @Bean
    EventEncoder ledgerEncoder(EventCodec codec, TypeNumbers types) {
        return new EventEncoder(codec, types);
    }

    @Bean
    EventRows ledgerRows(DataSource dataSource, TypeNumbers types) {
        return new EventRows(dataSource, types);
    }

    @Bean
    Tail ledgerTail(Database database) {
        return new Tail(database::dedicated);
    }

    @Bean
    EventLog eventLog(EventRows rows, EventCodec codec, Tail tail) {
        return new StoredEventLog(rows, codec, tail);
    }

    @Bean
    GroupWriter ledgerWriter(Database database, Clock clock, MeterRegistry registry) {
        return new GroupWriter(database::dedicated, clock, new WriterFigures(registry));
    }

    @Bean
    DatabaseClock databaseClock(DataSource dataSource, Supplier<Duration> clockOffset) {
        return new DatabaseClock(dataSource, clockOffset);
    }

    @Bean
    LedgerStorageEngine ledgerStorageEngine(
            DataSource dataSource,
            EventRows rows,
            EventCodec codec,
            EventEncoder encoder,
            TypeNumbers types,
            GroupWriter writer,
            DatabaseClock databaseClock,
            Clock clock,
            MeterRegistry registry) {
        return new LedgerStorageEngine(
                dataSource,
                rows,
                codec,
                encoder,
                types,
                writer,
                new JoinedWriter(writer, clock),
                databaseClock,
                registry);
    }

    @Bean
    LedgerEventStore ledgerEventStore(LedgerStorageEngine engine, EventLog log, Tail tail) {
        return new LedgerEventStore(engine, log, tail);
    }

    @Bean
    RefusedAttempts refusedAttempts(
            GroupWriter writer,
            EventEncoder encoder,
            EventCodec codec,
            EventRows rows,
            Clock clock,
            RandomGenerator random) {
        return new RefusedAttempts(writer, encoder, codec, rows, clock, random);
    }

    @Bean
    Doors doors(
            ObjectProvider<AggregateType> types,
            LedgerEventStore store,
            LedgerStorageEngine engine,
            EventLog log,
            RefusedAttempts attempts,
            DataSource dataSource,
            DatabaseClock databaseClock,
            Clock clock,
            RandomGenerator random,
            MeterRegistry registry) {
        return new Doors(
                types.orderedStream().toList(),
                store,
                engine,
                log,
                attempts,
                dataSource,
                databaseClock,
                clock,
                random,
                registry);
    }

    @Bean
    Commands commands(Doors doors) {
        return doors.outside();
    }

    @Bean
    StepDoor stepDoor(Doors doors) {
        return doors.inside();
    }

    @Bean
    Outbox outbox(DataSource dataSource) {
        return new StoredOutbox(dataSource);
    }

    @Bean
    OutboxRows outboxRows(DataSource dataSource, MeterRegistry registry) {
        OutboxRows rows = new OutboxRows(dataSource);
        Gauge.builder("assent.outbox.waiting", rows, OutboxRows::waitingCount)
                .description("Consignments not delivered yet")
                .register(registry);
        Gauge.builder("assent.outbox.dead", rows, OutboxRows::deadCount)
                .description("Consignments given up")
                .register(registry);
        return rows;
    }

    @Bean
    Policies policies(ObjectProvider<Policy<?, ?>> policies, Outbox outbox) {
        return new Policies(policies.orderedStream().toList(), outbox);
    }

    @Bean
    Subscription policiesSubscription(Policies policies) {
        return policies.subscription();
    }

    @Bean
    Carrier commandCarrier(Commands commands, EventLog log, Policies policies, Clock clock) {
        return new CommandCarrier(commands, log, policies, clock);
    }

    @Bean
    Relay relay(OutboxRows rows, Tail tail, ObjectProvider<Carrier> carriers) {
        return new Relay(rows, tail, carriers.orderedStream().toList());
    }

    @Bean
    LogSubscriptions subscriptions(
            ObjectProvider<Subscription> subscriptions,
            LedgerEventStore store,
            EventRows rows,
            Tail tail,
            DataSource dataSource,
            PlatformTransactionManager transactions,
            MeterRegistry registry) {
        return new LogSubscriptions(
                subscriptions.orderedStream().toList(), store, rows, tail, dataSource, transactions, registry);
    }
}
