package org.assent.proposals;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.assent.consensus.ConsensusConfiguration;
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
import org.assent.platform.database.Database;
import org.assent.platform.ledger.Commands;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.ledger.EventTypes;
import org.assent.platform.ledger.LedgerConfiguration;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Timeline;
import org.assent.platform.timeline.rows.TimelineConfiguration;
import org.assent.proposals.call.CallAggregateConfiguration;
import org.assent.proposals.imports.ProgrammeImportConfiguration;
import org.assent.proposals.policy.ProposalsPolicyConfiguration;
import org.assent.proposals.programme.ProgrammeConfiguration;
import org.assent.proposals.proposal.ProposalAggregateConfiguration;
import org.assent.proposals.read.ProposalsReadConfiguration;
import org.assent.proposals.reference.ReferenceConfiguration;
import org.assent.proposals.register.ProposalRegisterConfiguration;
import org.assent.proposals.sheet.SheetConfiguration;
import org.assent.testing.WalkingClock;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Proposals and rounds with their policies on the real database, without pages and process: tests send what it would. */
public final class ProposalsApplication implements AutoCloseable {
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final WalkingClock clock = WalkingClock.at(ProposalFacts.THURSDAY);

    public ProposalsApplication(Database database) {
        context.registerBean(Database.class, () -> database, definition -> definition.setDestroyMethodName(""));
        context.registerBean(MeterRegistry.class, SimpleMeterRegistry::new);
        context.registerBean(RandomGenerator.class, () -> new SecureRandom());
        context.registerBean(Clock.class, () -> clock);
        context.registerBean("clockOffset", Offset.class, () -> new Offset(clock));
        context.registerBean(TwoNetworks.class, TwoNetworks::new);
        context.registerBean("consensusEvents", EventTypes.class, ConsensusConfiguration::eventTypes);
        context.registerBean("proposalsEvents", EventTypes.class, ProposalsConfiguration::eventTypes);
        context.register(
                LedgerConfiguration.class,
                TimelineConfiguration.class,
                RoundConfiguration.class,
                ObjectionConfiguration.class,
                DecisionRegisterConfiguration.class,
                ConsensusReadConfiguration.class,
                ConsensusPolicyConfiguration.class,
                CallAggregateConfiguration.class,
                ProposalAggregateConfiguration.class,
                ProgrammeConfiguration.class,
                ProgrammeImportConfiguration.class,
                SheetConfiguration.class,
                ProposalRegisterConfiguration.class,
                ReferenceConfiguration.class,
                ProposalsReadConfiguration.class,
                ProposalsPolicyConfiguration.class);
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

    public Clock clock() {
        return clock;
    }

    public void goForward(Duration by) {
        clock.forward(by);
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
                        head()));
    }

    private void send(Object command, Act act) {
        get(Commands.class).send(command, act);
        settle();
    }

    /** Waits until an event of this type was recorded after the position, and can be read; answers with it. */
    public <E> E await(Class<E> event, long after) throws InterruptedException {
        EventLog log = get(EventLog.class);
        long position = after;
        while (log.awaitAfter(position, 20_000)) {
            position++;
            Object payload = log.at(position).orElseThrow().payload();
            if (event.isInstance(payload)) {
                settle();
                return event.cast(payload);
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

    /** Waits until everything that is recorded can be read. */
    public void settle() {
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
