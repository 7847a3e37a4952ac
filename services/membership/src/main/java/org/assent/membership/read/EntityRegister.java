package org.assent.membership.read;

import org.assent.membership.messages.ActingHeadAccredited;
import org.assent.membership.messages.ActingHeadEnded;
import org.assent.membership.messages.EntityEntered;
import org.assent.membership.messages.HeadLeftOffice;
import org.assent.membership.messages.HeadTookOffice;
import org.assent.membership.messages.RollsChanged;
import org.assent.membership.read.EntityRow.Acting;
import org.assent.platform.timeline.Projector;

/** The register of entities of every Network. */
class EntityRegister extends Projector<EntityRow> {
    EntityRegister() {
        super("membership_entity", EntityRow.class);
        on(
                EntityEntered.class,
                (event, rows) -> rows.put(
                        key(event.payload().network(), event.payload().entity()), EntityRow.of(event.payload())));
        on(
                RollsChanged.class,
                (event, rows) -> rows.change(
                        key(event.payload().network(), event.payload().entity()),
                        row -> row.with(event.payload().rolls())));
        on(
                HeadTookOffice.class,
                (event, rows) -> rows.change(
                        key(event.payload().network(), event.payload().entity()),
                        row -> row.headedBy(
                                event.payload().person(), event.payload().from())));
        on(
                HeadLeftOffice.class,
                (event, rows) -> rows.change(
                        key(event.payload().network(), event.payload().entity()), row -> row.headedBy(null, null)));
        on(ActingHeadAccredited.class, (event, rows) -> {
            ActingHeadAccredited said = event.payload();
            rows.change(
                    key(said.network(), said.entity()),
                    row -> row.accredited(
                            new Acting(said.number(), said.person(), said.from(), said.until(), said.head())));
        });
        on(
                ActingHeadEnded.class,
                (event, rows) -> rows.change(
                        key(event.payload().network(), event.payload().entity()),
                        row -> row.endedEarly(event.payload().number())));
    }

    static String key(String network, String entity) {
        return network + "|" + entity;
    }
}
