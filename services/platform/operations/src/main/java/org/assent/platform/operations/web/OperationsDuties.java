package org.assent.platform.operations.web;

import java.util.List;
import org.assent.kernel.Role;
import org.assent.platform.operations.Fault;
import org.assent.platform.operations.read.Faults;
import org.assent.platform.timeline.Moment;
import org.assent.platform.web.NavigationCount;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.Words;
import org.assent.platform.web.home.Duties;
import org.assent.platform.web.home.Duty;
import org.assent.platform.web.parts.Tone;

/** What did not go on waits for the administrator: on the home page, and as a number in the navigation. */
final class OperationsDuties implements Duties, NavigationCount {
    static final String KEY = "operations";

    private final Sight sight;
    private final Words words;

    OperationsDuties(Sight sight, Words words) {
        this.sight = sight;
        this.words = words;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public long count(SignedIn reader, Moment moment) {
        return reader.actsAs(Role.ADMINISTRATOR) && !moment.past() ? sight.stuck(reader.network()) : 0;
    }

    @Override
    public List<Duty> of(SignedIn reader, Moment moment) {
        long stuck = count(reader, moment);
        if (stuck == 0) {
            return List.of();
        }
        return sight.page(new Faults.Wanted(null, true, 1, null), reader.network()).faults().stream()
                .map(Fault::since)
                .map(since -> new Duty(
                        words.count("operations.duty", stuck),
                        words.say("operations.duty.detail"),
                        "/operations?state=stuck",
                        since,
                        null,
                        Tone.STOP))
                .toList();
    }
}
