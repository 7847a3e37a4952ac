package org.assent.membership.web;

import java.util.List;
import org.assent.membership.messages.ListNetworks;
import org.assent.membership.messages.NetworkRegistered;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.timeline.Timeline;
import org.assent.platform.web.Installation;
import org.jspecify.annotations.Nullable;

/** The Network that was opened first keeps the installation. */
class FirstNetwork implements Installation {
    private static final int AT_ONCE = 100;

    private final EventLog log;
    private final ListNetworks networks;
    private final Timeline timeline;
    /** What was first once stays the first. */
    private volatile @Nullable String first;

    FirstNetwork(EventLog log, ListNetworks networks, Timeline timeline) {
        this.log = log;
        this.networks = networks;
        this.timeline = timeline;
    }

    @Override
    public boolean isKeptBy(String network) {
        String known = first;
        if (known == null) {
            known = find();
            first = known;
        }
        return network.equals(known);
    }

    @Override
    public boolean isShared() {
        return networks.networks(timeline.now().within(null)).size() > 1;
    }

    private @Nullable String find() {
        long position = 0;
        List<RecordedEvent<?>> page = log.after(position, AT_ONCE);
        while (!page.isEmpty()) {
            for (RecordedEvent<?> event : page) {
                if (event.payload() instanceof NetworkRegistered registered) {
                    return registered.network();
                }
                position = event.position();
            }
            page = log.after(position, AT_ONCE);
        }
        return null;
    }
}
