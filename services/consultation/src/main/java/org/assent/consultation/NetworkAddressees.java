package org.assent.consultation;

import java.util.ArrayList;
import java.util.List;
import org.assent.membership.messages.FindDirectory;
import org.assent.platform.timeline.Moment;

/** Who is consulted: every active seat of the Network, computed and never picked (domain rules, section 7.1). */
public final class NetworkAddressees {
    private final FindDirectory directory;

    public NetworkAddressees(FindDirectory directory) {
        this.directory = directory;
    }

    /**
     * The seats that are held by a registered member of an entity on the roll of the Network, in the order of the directory.
     *
     * @param moment where they are read; its position goes with them into the command
     */
    public List<Addressee> of(String network, Moment moment) {
        List<Addressee> all = new ArrayList<>();
        for (FindDirectory.EntityView entity : entities(network, moment)) {
            for (FindDirectory.SeatView seat : entity.seats()) {
                if (seat.registered()) {
                    all.add(new Addressee(
                            entity.entity(),
                            entity.nameEnglish(),
                            seat.seat(),
                            seat.person(),
                            seat.seat() > 1,
                            entity.mailAddress()));
                }
            }
        }
        return List.copyOf(all);
    }

    private List<FindDirectory.EntityView> entities(String network, Moment moment) {
        List<FindDirectory.EntityView> all = new ArrayList<>();
        String cursor = null;
        do {
            FindDirectory.DirectoryView page = directory.directory(
                    network, new FindDirectory.Wanted(FindDirectory.Roll.NETWORK, null, 500, cursor), moment);
            all.addAll(page.entities());
            cursor = page.next();
        } while (cursor != null);
        return all;
    }
}
