package org.assent.membership.network;

import static org.assent.membership.Acts.BLR;
import static org.assent.membership.Acts.NOON;

import java.util.List;
import org.assent.kernel.Holder.Concern;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Role;
import org.assent.membership.MembershipConfiguration;
import org.assent.membership.SomeSettings;
import org.assent.membership.messages.AdoptCoChairModel;
import org.assent.membership.messages.AdoptDecidedSettings;
import org.assent.membership.messages.AdoptSettings;
import org.assent.membership.messages.AssignRole;
import org.assent.membership.messages.EndRole;
import org.assent.membership.messages.NetworkRegistered;
import org.assent.membership.messages.RegisterNetwork;
import org.assent.membership.messages.RoleAssigned;
import org.assent.membership.messages.SettingsAdopted;
import org.assent.membership.web.MembershipRights;
import org.assent.testing.RightsTrial;
import org.junit.jupiter.api.Test;

class NetworkRightsTest {
    private static final PersonRef SOMEBODY = new PersonRef("somebody");

    @Test
    void a_network_decides_as_the_table_of_rights_says() {
        Concern blr = new Concern(BLR, null);
        NetworkRegistered registered =
                new NetworkRegistered(BLR, "Network", "Сеть", "Terms of Reference", List.of("en"), false);
        Class<Network> network = Network.class;

        new RightsTrial(
                        RightsTrial.handledBy(MembershipRights.table(), Network.class),
                        NOON,
                        MembershipConfiguration.events())
                .of(
                        network,
                        new RegisterNetwork(BLR, "Network", "Сеть", "Terms of Reference", List.of("en"), false),
                        blr,
                        null)
                .of(network, new AdoptCoChairModel(BLR, List.of("RCO"), "IOM"), blr, null, registered)
                .of(network, new AdoptSettings(BLR, SomeSettings.version("1")), blr, null, registered)
                .of(
                        network,
                        new AdoptDecidedSettings(BLR, SomeSettings.decision(), SomeSettings.longerSilence()),
                        blr,
                        null,
                        registered,
                        new SettingsAdopted(BLR, SomeSettings.version("1")))
                .of(network, new AssignRole(BLR, SOMEBODY, Role.AUDITOR, null), blr, null, registered)
                .of(
                        network,
                        new EndRole(BLR, SOMEBODY, Role.AUDITOR, null),
                        blr,
                        null,
                        registered,
                        new RoleAssigned(BLR, SOMEBODY, Role.AUDITOR, null))
                .holds();
    }
}
