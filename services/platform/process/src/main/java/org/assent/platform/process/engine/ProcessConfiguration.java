package org.assent.platform.process.engine;

import io.micrometer.core.instrument.MeterRegistry;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.ledger.Subscription;
import org.assent.platform.process.DeadLetters;
import org.assent.platform.process.DueInstants;
import org.assent.platform.process.EngineRebuild;
import org.assent.platform.process.ProcessSteps;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The processes with their engine. Wants the data source and the transaction manager of the ledger, a clock, a meter registry, and the steps of each model on the class path.
 */
@Configuration(proxyBeanMethods = false)
public class ProcessConfiguration {
    @Bean
    ModelLibrary processModelLibrary() {
        return ModelLibrary.shipped();
    }

    @Bean
    Moved movedProcesses() {
        return new Moved();
    }

    @Bean
    EngineClock engineClock(Clock clock) {
        return new EngineClock(clock);
    }

    @Bean
    StepCalls stepCalls(
            ObjectProvider<ProcessSteps> steps,
            PlatformTransactionManager transactions,
            ModelLibrary models,
            Moved moved) {
        TransactionTemplate savepoint = new TransactionTemplate(transactions);
        savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        List<ProcessSteps> provided = steps.orderedStream().toList();
        return new StepCalls(provided, savepoint, models, moved::add);
    }

    /** The clock comes first: the engine reads it from its first statement on. Its ids mean nothing and are never repeated. */
    @Bean
    Engine processEngine(
            DataSource dataSource,
            PlatformTransactionManager transactions,
            Clock clock,
            EngineClock engineClock,
            ModelLibrary models,
            StepCalls steps) {
        engineClock.follow();
        return new Engine(dataSource, transactions, clock, new SecureRandom(), models, steps);
    }

    @Bean
    Delivery processDelivery(Engine engine, EventLog log) {
        return new Delivery(engine, log);
    }

    @Bean
    ParkedEvents parkedEvents(DataSource dataSource) {
        return new ParkedEvents(JdbcClient.create(dataSource));
    }

    @Bean
    Bridge processBridge(
            ModelLibrary models,
            Delivery delivery,
            ParkedEvents parked,
            PlatformTransactionManager transactions,
            EventLog log,
            Moved moved,
            MeterRegistry meters) {
        return new Bridge(models, delivery, parked, transactions, log, moved::add, meters);
    }

    /**
     * The bridge begins at the first event: whatever lives when it is first started has to be brought up. A rebuild marks up to
     * where it has done so already.
     */
    @Bean
    Subscription processBridgeSubscription(Bridge bridge) {
        return new Subscription(Bridge.GROUP, Subscription.Start.FIRST_EVENT, 1, bridge);
    }

    @Bean
    ParkedRetry parkedRetry(Bridge bridge, ParkedEvents parked, Moved moved) {
        return new ParkedRetry(bridge, parked, moved);
    }

    @Bean
    JobsLifecycle processJobs(Engine engine) {
        return new JobsLifecycle(engine.jobs());
    }

    @Bean
    DeadLetters deadLetters(Engine engine, ModelLibrary models, ParkedEvents parked, Moved moved) {
        return new EngineDeadLetters(engine, models, parked, moved);
    }

    @Bean
    DueInstants dueInstants(Engine engine, ParkedEvents parked) {
        return new EngineDueInstants(engine, parked);
    }

    @Bean
    EngineRebuild engineRebuild(
            Engine engine,
            EngineClock clock,
            DataSource dataSource,
            ModelLibrary models,
            StepCalls steps,
            Delivery delivery,
            ParkedEvents parked,
            Bridge bridge,
            EventLog log,
            PlatformTransactionManager transactions) {
        return new EngineReplay(
                engine,
                clock,
                new EngineTables(JdbcClient.create(dataSource)),
                models,
                steps,
                delivery,
                parked,
                bridge,
                log,
                new TransactionTemplate(transactions));
    }

    @Bean
    ProcessMeters processMeters(
            MeterRegistry meters, Engine engine, ModelLibrary models, ParkedEvents parked, Clock clock) {
        return new ProcessMeters(meters, engine, models, parked, clock);
    }
}
