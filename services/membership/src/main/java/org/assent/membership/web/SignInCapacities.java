package org.assent.membership.web;

import org.assent.kernel.PersonRef;
import org.assent.membership.messages.FindCapacities;
import org.assent.membership.messages.FindCapacities.CapacitiesView;
import org.assent.platform.timeline.Timeline;
import org.assent.platform.web.Capacities;
import org.assent.platform.web.CapacitiesOf;

/** Tells the frame in which capacities a person may act now. */
class SignInCapacities implements CapacitiesOf {
    private final FindCapacities capacities;
    private final Timeline timeline;

    SignInCapacities(FindCapacities capacities, Timeline timeline) {
        this.capacities = capacities;
        this.timeline = timeline;
    }

    @Override
    public Capacities of(PersonRef person) {
        CapacitiesView view = capacities.capacities(person, timeline.now().within(null));
        return new Capacities(view.capacities(), view.readAt());
    }
}
