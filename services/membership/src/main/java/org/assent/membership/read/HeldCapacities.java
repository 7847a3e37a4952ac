package org.assent.membership.read;

import java.util.Comparator;
import java.util.List;
import org.assent.kernel.Capacity;
import org.assent.kernel.PersonRef;
import org.assent.membership.messages.FindCapacities;
import org.assent.platform.timeline.Filter;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Timeline;

/** In which capacities a person may act. */
class HeldCapacities implements FindCapacities {
    private static final Comparator<Capacity> ORDER = Comparator.comparing(Capacity::role)
            .thenComparing(capacity -> capacity.entity() == null ? "" : capacity.entity());

    private final Timeline timeline;
    private final CapacityRegister register;

    HeldCapacities(Timeline timeline, CapacityRegister register) {
        this.timeline = timeline;
        this.register = register;
    }

    @Override
    public CapacitiesView capacities(PersonRef person, Moment moment) {
        List<Capacity> held =
                timeline.list(register, Filter.all().where("person", person.value()), moment).rows().stream()
                        .filter(CapacityRow::held)
                        .map(CapacityRow::capacity)
                        .distinct()
                        .sorted(ORDER)
                        .toList();
        return new CapacitiesView(person, moment.position(), held);
    }
}
