package org.assent.app.configuration;

import java.util.List;
import org.assent.platform.ledger.SubscriptionStatus;
import org.assent.platform.ledger.Subscriptions;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Whether the readers of the log keep up: who reads pages that lag far behind should be sent to another copy. */
final class ReadersHealth extends AbstractHealthIndicator {
    private static final long TOLERATED_LAG = 10_000;

    private final Subscriptions subscriptions;

    ReadersHealth(Subscriptions subscriptions) {
        super("the readers of the log could not be asked");
        this.subscriptions = subscriptions;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        List<SubscriptionStatus> all = subscriptions.status();
        boolean well = all.stream().allMatch(reader -> reader.error() == null && reader.lag() <= TOLERATED_LAG);
        health.status(well ? "UP" : "OUT_OF_SERVICE");
        all.forEach(reader ->
                health.withDetail(reader.group(), reader.error() == null ? reader.lag() + " behind" : reader.error()));
    }
}
