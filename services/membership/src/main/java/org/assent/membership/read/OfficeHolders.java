package org.assent.membership.read;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.assent.kernel.PersonRef;
import org.assent.membership.messages.ListOfficeHolders;
import org.assent.platform.timeline.Filter;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Timeline;
import org.assent.platform.timeline.Timeline.Page;

/** Who holds an office at a moment, from the register of capacities. */
class OfficeHolders implements ListOfficeHolders {
    private static final int AT_ONCE = 500;

    private final Timeline timeline;
    private final CapacityRegister capacities;

    OfficeHolders(Timeline timeline, CapacityRegister capacities) {
        this.timeline = timeline;
        this.capacities = capacities;
    }

    @Override
    public List<PersonRef> holders(String network, Moment moment) {
        Set<PersonRef> holders = new LinkedHashSet<>();
        String cursor = null;
        do {
            Page<CapacityRow> page = timeline.list(
                    capacities, Filter.all().where("network", network).page(AT_ONCE, cursor), moment);
            page.rows().stream().filter(CapacityRow::held).forEach(row -> holders.add(new PersonRef(row.person())));
            cursor = page.next();
        } while (cursor != null);
        return List.copyOf(holders);
    }
}
