package org.assent.platform.process.engine;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.function.Supplier;

/** How the processes do, for those who watch the installation. */
final class ProcessMeters {
    private static final Duration LATE = Duration.ofSeconds(30);

    ProcessMeters(MeterRegistry meters, Engine engine, ModelLibrary models, ParkedEvents parked, Clock clock) {
        for (String process : models.keys()) {
            Supplier<Number> alive = () -> engine.runtime()
                    .createProcessInstanceQuery()
                    .processDefinitionKey(process)
                    .count();
            Gauge.builder("assent.process.instances", alive)
                    .description("Instances that live")
                    .tag("process", process)
                    .register(meters);
        }
        gauge(meters, "assent.process.parked", "Events that wait for their process", parked::count);
        gauge(
                meters,
                "assent.process.parked.overdue",
                "Events that have waited for their process for more than five minutes",
                parked::countOverdue);
        gauge(meters, "assent.process.deadletters", "Events that wait for somebody to try again", parked::countFailed);
        gauge(
                meters,
                "assent.process.incidents",
                "Steps that wait for somebody to try again",
                () -> engine.runtime().createIncidentQuery().count());
        gauge(
                meters,
                "assent.process.timers.overdue",
                "Clocks that should have rung",
                () -> engine.management()
                        .createJobQuery()
                        .timers()
                        .withRetriesLeft()
                        .duedateLowerThan(Date.from(clock.instant().minus(LATE)))
                        .count());
    }

    private static void gauge(MeterRegistry meters, String name, String description, Supplier<Number> value) {
        Gauge.builder(name, value).description(description).register(meters);
    }
}
