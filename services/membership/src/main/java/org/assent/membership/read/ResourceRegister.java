package org.assent.membership.read;

import org.assent.membership.messages.FindTeams.ResourceView;
import org.assent.membership.messages.SpecialisedResourceIdentified;
import org.assent.platform.timeline.Projector;

/** The specialised resources of every Network. */
class ResourceRegister extends Projector<ResourceView> {
    ResourceRegister() {
        super("membership_resource", ResourceView.class);
        on(
                SpecialisedResourceIdentified.class,
                (event, rows) -> rows.put(
                        event.payload().resourceId().toString(),
                        new ResourceView(
                                event.payload().resourceId().toString(),
                                event.payload().network(),
                                event.payload().what(),
                                event.payload().provider(),
                                event.payload().work(),
                                event.payload().until(),
                                event.recordedAt(),
                                event.position())));
    }
}
