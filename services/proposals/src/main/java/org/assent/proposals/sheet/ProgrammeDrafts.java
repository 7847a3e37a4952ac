package org.assent.proposals.sheet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.assent.kernel.Act;
import org.assent.membership.messages.FindDirectory;
import org.assent.membership.messages.FindDirectory.EntityView;
import org.assent.membership.messages.FindNetworkSettings;
import org.assent.membership.messages.ListNetworks;
import org.assent.platform.ledger.Commands.UnknownAggregate;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Timeline;
import org.jspecify.annotations.Nullable;

/** Reads what the drafts of an import need to know of the Network in which it happens. */
final class ProgrammeDrafts {
    private final Timeline timeline;
    private final EventLog log;
    private final ListNetworks networks;
    private final FindNetworkSettings settings;
    private final FindDirectory directory;

    ProgrammeDrafts(
            Timeline timeline,
            EventLog log,
            ListNetworks networks,
            FindNetworkSettings settings,
            FindDirectory directory) {
        this.timeline = timeline;
        this.log = log;
        this.networks = networks;
        this.settings = settings;
        this.directory = directory;
    }

    /** The drafts of an import; empty where there is no Network in which they could be opened. */
    Optional<DraftsOfNetwork> of(Act act) {
        timeline.awaitPosition(log.head());
        Moment now = timeline.now();
        String network = network(act, now);
        if (network == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new DraftsOfNetwork(
                    network, settings.settings(network, now).proposals(), members(network, now), now.position()));
        } catch (UnknownAggregate notYetFounded) {
            return Optional.empty();
        }
    }

    /** The application itself acts in no Network: it takes the only one there is. */
    private @Nullable String network(Act act, Moment now) {
        if (act.capacity().network() != null) {
            return act.capacity().network();
        }
        List<String> all = networks.networks(now);
        return all.size() == 1 ? all.get(0) : null;
    }

    private Set<String> members(String network, Moment now) {
        return directory.directory(network, FindDirectory.Wanted.all(), now).entities().stream()
                .filter(each -> each.rolls().onNetworkRoll())
                .map(EntityView::entity)
                .collect(Collectors.toUnmodifiableSet());
    }
}
