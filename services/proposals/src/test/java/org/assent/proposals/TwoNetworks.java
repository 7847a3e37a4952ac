package org.assent.proposals;

import java.util.List;
import java.util.Map;
import org.assent.membership.messages.FindDirectory;
import org.assent.membership.messages.FindNetworkSettings;
import org.assent.membership.messages.FindUnctRoll.Residency;
import org.assent.membership.messages.ListNetworks;
import org.assent.membership.messages.Rolls;
import org.assent.platform.timeline.Moment;
import org.assent.rules.consensus.OutageSettings;
import org.assent.rules.settings.ParameterTable;

/**
 * What tests without membership know of Networks: people act in one, and the application itself, which takes the only one that is
 * listed, in another. IOM is a member of both.
 */
final class TwoNetworks implements ListNetworks, FindNetworkSettings, FindDirectory {
    private static final String OF_THE_APPLICATION = "KAZ";

    @Override
    public List<String> networks(Moment moment) {
        return List.of(OF_THE_APPLICATION);
    }

    @Override
    public NetworkSettingsView settings(String network, Moment moment) {
        return new NetworkSettingsView(
                network,
                "Network",
                "Сеть",
                false,
                moment.position(),
                "1",
                ProposalFacts.SETTINGS,
                DraftFacts.CONSULTATION,
                DraftFacts.SETTINGS,
                OutageSettings.of(new ParameterTable("1", Map.of(), Map.of())),
                ProposalFacts.CALENDAR,
                List.of("RCO", "IOM"));
    }

    @Override
    public DirectoryView directory(String network, Wanted wanted, Moment moment) {
        EntityView iom = new EntityView(
                "IOM",
                "IOM in full",
                null,
                "UN",
                null,
                Residency.RESIDENT,
                new Rolls(true, true, false),
                null,
                null,
                null,
                null,
                List.of());
        return new DirectoryView(network, moment.position(), List.of(iom), null, 1, 1, 1);
    }
}
