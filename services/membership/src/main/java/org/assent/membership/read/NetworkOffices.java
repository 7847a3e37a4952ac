package org.assent.membership.read;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Role;
import org.assent.membership.messages.FindOffices;
import org.assent.platform.ledger.Commands.UnknownAggregate;
import org.assent.platform.timeline.Filter;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Timeline;

/** The offices of a Network, from the registers of Networks and capacities. */
class NetworkOffices implements FindOffices {
    private static final Set<Role> OF_THE_NETWORK =
            Set.of(Role.CO_CHAIR, Role.SECRETARIAT, Role.AUDITOR, Role.ADMINISTRATOR);
    private static final List<String> USUAL_CHAIRS = List.of("RCO", "IOM");
    private static final String USUAL_SECRETARIAT = "IOM";

    private final Timeline timeline;
    private final NetworkRegister networks;
    private final CapacityRegister capacities;

    NetworkOffices(Timeline timeline, NetworkRegister networks, CapacityRegister capacities) {
        this.timeline = timeline;
        this.networks = networks;
        this.capacities = capacities;
    }

    @Override
    public OfficesView offices(String network, Moment moment) {
        NetworkRow row = timeline.find(networks, network, moment)
                .orElseThrow(() -> new UnknownAggregate("there is no Network " + network, null));
        List<String> chairs = Objects.requireNonNullElse(row.chairModel(), USUAL_CHAIRS);
        return new OfficesView(
                network,
                moment.position(),
                row.termsOfReference(),
                row.languages(),
                chairs,
                Objects.requireNonNullElse(row.secretariatOf(), USUAL_SECRETARIAT),
                OF_THE_NETWORK.stream()
                        .sorted()
                        .flatMap(role -> held(network, role, moment).stream())
                        .sorted(Comparator.comparing(OfficeView::role)
                                .thenComparing(office -> chairs.indexOf(String.valueOf(office.entity()))))
                        .toList());
    }

    private List<OfficeView> held(String network, Role role, Moment moment) {
        return timeline
                .list(
                        capacities,
                        Filter.all()
                                .where("network", network)
                                .where("role", role.name())
                                .page(500, null),
                        moment)
                .rows()
                .stream()
                .filter(CapacityRow::held)
                .map(row -> new OfficeView(row.role(), row.entity(), new PersonRef(row.person())))
                .toList();
    }
}
