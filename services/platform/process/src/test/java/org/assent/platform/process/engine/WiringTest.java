package org.assent.platform.process.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.ledger.Subscription;
import org.assent.platform.process.DeadLetters;
import org.assent.platform.process.DueInstants;
import org.assent.platform.process.EngineRebuild;
import org.assent.platform.process.ProcessModels;
import org.assent.platform.process.ProcessSteps;
import org.assent.platform.process.Processes;
import org.assent.platform.process.engine.RoundEvents.ConsensusRoundOpened;
import org.assent.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The product's own configuration, in a context of nothing but what it wants. */
class WiringTest {
    private static final HandClock CLOCK = new HandClock(World.START);
    private static final TestLog LOG = new TestLog(CLOCK);
    private static final RecordingSteps STEPS = new RecordingSteps(LOG);
    private static World world;
    private static long deployedBefore;
    private static AnnotationConfigApplicationContext context;

    @BeforeAll
    static void start() {
        world = World.get();
        deployedBefore = deployed();
        context = context(true);
    }

    @AfterAll
    static void stop() {
        context.close();
        world.empty();
    }

    private static AnnotationConfigApplicationContext context(boolean withSteps) {
        AnnotationConfigApplicationContext made = new AnnotationConfigApplicationContext();
        // The context closes what it can close; the database outlives it.
        DataSource source = new DelegatingDataSource(TestDatabase.shared().application());
        made.registerBean(DataSource.class, () -> source);
        made.registerBean(PlatformTransactionManager.class, () -> new JdbcTransactionManager(source));
        made.registerBean(Clock.class, () -> CLOCK);
        made.registerBean(EventLog.class, () -> LOG);
        made.registerBean(MeterRegistry.class, SimpleMeterRegistry::new);
        if (withSteps) {
            made.registerBean(
                    "ofRound", ProcessSteps.class, () -> new ProcessSteps("consensusRoundSteps", STEPS.new OfRound()));
            made.registerBean(
                    "ofConsultation",
                    ProcessSteps.class,
                    () -> new ProcessSteps("consultationRoundSteps", STEPS.new OfConsultation()));
            made.registerBean(
                    "ofReview",
                    ProcessSteps.class,
                    () -> new ProcessSteps("proposalReviewSteps", STEPS.new OfReview()));
            made.registerBean(
                    "ofDeadlock", ProcessSteps.class, () -> new ProcessSteps("deadlockSteps", STEPS.new OfDeadlock()));
            made.registerBean("ofCall", ProcessSteps.class, () -> new ProcessSteps("callSteps", STEPS.new OfCall()));
            made.registerBean(
                    "ofNomination",
                    ProcessSteps.class,
                    () -> new ProcessSteps("nominationSteps", STEPS.new OfNomination()));
            made.registerBean(
                    "ofObjection",
                    ProcessSteps.class,
                    () -> new ProcessSteps("objectionSteps", STEPS.new OfObjection()));
        }
        made.register(ProcessConfiguration.class);
        made.refresh();
        return made;
    }

    @Test
    void product_s_configuration_runs_a_round_by_itself() {
        Subscription bridge = context.getBean(Subscription.class);
        assertThat(bridge.group()).isEqualTo("process.bridge");
        assertThat(bridge.start()).isEqualTo(Subscription.Start.FIRST_EVENT);
        UUID round = world.id();
        var opened = LOG.append(round, new ConsensusRoundOpened());
        new TransactionTemplate(context.getBean(PlatformTransactionManager.class))
                .executeWithoutResult(status -> bridge.handler().on(List.of(opened)));
        world.await("the roll is served", () -> STEPS.calls().contains("serveRoll"));
        world.await("nothing is due", () -> context.getBean(DueInstants.class).idle());
        assertThat(context.getBean(DeadLetters.class).list()).isEmpty();
        assertThat(context.getBean(EngineRebuild.class)).isNotNull();
        assertThat(context.getBean(Processes.class)
                        .trace(round, LOG.of(round), CLOCK.instant())
                        .orElseThrow()
                        .active())
                .extracting(activity -> activity.id())
                .containsExactly("positions");
        assertThat(context.getBean(Processes.class).trace(world.id(), LOG.of(round), Instant.MAX))
                .isEmpty();
    }

    @Test
    void models_are_served_as_they_were_drawn() {
        ProcessModels models = context.getBean(ProcessModels.class);
        assertThat(models.keys()).contains("consensus-round");
        assertThat(models.find("consensus-round")).hasValueSatisfying(model -> {
            assertThat(model.name()).isEqualTo("Consensus of the UNCT");
            assertThat(model.versionTag()).isEqualTo("3");
            assertThat(model.xml()).contains("bpmndi:BPMNDiagram");
        });
        assertThat(models.find("unknown")).isEmpty();
    }

    @Test
    void product_does_not_start_when_nobody_provides_the_steps_of_a_model() {
        assertThatThrownBy(() -> context(false)).rootCause().hasMessageContaining("callSteps");
    }

    @Test
    void starting_again_deploys_nothing_again() {
        assertThat(deployed()).isEqualTo(deployedBefore);
    }

    private static long deployed() {
        return JdbcClient.create(TestDatabase.shared().application())
                .sql("select count(*) from engine.act_re_procdef where key_ = 'consensus-round'")
                .query(Long.class)
                .single();
    }

    @Test
    void engine_keeps_no_history_and_its_instants_have_a_time_zone() {
        JdbcClient jdbc = JdbcClient.create(TestDatabase.shared().application());
        assertThat(jdbc.sql("select count(*) from pg_tables where schemaname = 'engine' and tablename like 'act_hi%'")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("""
                                select count(*) from information_schema.columns
                                where table_schema = 'engine' and data_type = 'timestamp without time zone'
                                """).query(Long.class).single()).isZero();
    }
}
