package org.assent.platform.web.frame;

import java.time.Clock;
import java.util.random.RandomGenerator;
import org.assent.kernel.Ids;

/** Makes the hidden key of a form, a new one each time a form is set out: {@code ${keys.fresh()}}. */
public final class FormKeys {
    private final Clock clock;
    private final RandomGenerator random;

    public FormKeys(Clock clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    public String fresh() {
        return Ids.next(clock.instant(), random).toString();
    }
}
