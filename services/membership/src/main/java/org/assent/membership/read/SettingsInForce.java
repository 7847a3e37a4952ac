package org.assent.membership.read;

import java.util.List;
import org.assent.membership.messages.FindNetworkSettings;
import org.assent.membership.messages.ListNetworks;
import org.assent.membership.messages.NetworkSettings;
import org.assent.platform.ledger.Commands.UnknownAggregate;
import org.assent.platform.timeline.Filter;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Timeline;

/** The Networks, and the settings of each in force at a moment. */
class SettingsInForce implements FindNetworkSettings, ListNetworks {
    private final Timeline timeline;
    private final NetworkRegister networks;

    SettingsInForce(Timeline timeline, NetworkRegister networks) {
        this.timeline = timeline;
        this.networks = networks;
    }

    @Override
    public NetworkSettingsView settings(String network, Moment moment) {
        NetworkRow row = timeline.find(networks, network, moment)
                .orElseThrow(() -> unknown("there is no Network", network, moment));
        NetworkSettings settings = row.settings();
        if (settings == null) {
            throw unknown("no settings are in force in the Network", network, moment);
        }
        return new NetworkSettingsView(
                row.network(),
                row.nameEnglish(),
                row.nameRussian(),
                row.demonstration(),
                moment.position(),
                settings.version(),
                settings.consensus(),
                settings.consultation(),
                settings.proposals(),
                settings.outages(),
                settings.calendar(),
                row.coChairs());
    }

    @Override
    public List<String> networks(Moment moment) {
        return timeline.list(networks, Filter.all().page(500, null), moment).rows().stream()
                .map(NetworkRow::network)
                .toList();
    }

    private static UnknownAggregate unknown(String what, String network, Moment moment) {
        return new UnknownAggregate(what + " " + network + " at position " + moment.position(), null);
    }
}
