package org.assent.membership.read;

import org.assent.kernel.Role;
import org.assent.membership.messages.CoChairModelAdopted;
import org.assent.membership.messages.NetworkRegistered;
import org.assent.membership.messages.RoleAssigned;
import org.assent.membership.messages.RoleEnded;
import org.assent.membership.messages.SettingsAdopted;
import org.assent.platform.timeline.Projector;

/** The register of Networks with the settings in force. */
class NetworkRegister extends Projector<NetworkRow> {
    NetworkRegister() {
        super("membership_network", NetworkRow.class);
        on(
                NetworkRegistered.class,
                (event, rows) -> rows.put(event.payload().network(), NetworkRow.of(event.payload())));
        on(
                SettingsAdopted.class,
                (event, rows) -> rows.change(
                        event.payload().network(),
                        row -> row.with(event.payload().settings())));
        on(
                CoChairModelAdopted.class,
                (event, rows) -> rows.change(
                        event.payload().network(),
                        row -> row.chairedAs(
                                event.payload().coChairs(), event.payload().secretariat())));
        on(RoleAssigned.class, (event, rows) -> {
            String entity = event.payload().entity();
            if (event.payload().role() == Role.CO_CHAIR && entity != null) {
                rows.change(event.payload().network(), row -> row.chairedFor(entity));
            }
        });
        on(RoleEnded.class, (event, rows) -> {
            String entity = event.payload().entity();
            if (event.payload().role() == Role.CO_CHAIR && entity != null) {
                rows.change(event.payload().network(), row -> row.notChairedFor(entity));
            }
        });
    }
}
