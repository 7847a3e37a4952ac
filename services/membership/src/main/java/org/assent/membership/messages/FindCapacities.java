package org.assent.membership.messages;

import java.util.List;
import org.assent.kernel.Capacity;
import org.assent.kernel.PersonRef;
import org.assent.platform.timeline.Moment;

/** In which capacities a person may act at a moment. */
public interface FindCapacities {
    CapacitiesView capacities(PersonRef person, Moment moment);

    /**
     * @param readAt position at which they were read
     * @param capacities in a fixed order: co-chair, secretariat, head, member, auditor, administrator
     */
    record CapacitiesView(PersonRef person, long readAt, List<Capacity> capacities) {}
}
