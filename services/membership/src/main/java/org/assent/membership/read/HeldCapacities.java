package org.assent.membership.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assent.kernel.Capacity;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Role;
import org.assent.membership.messages.FindCapacities;
import org.assent.platform.timeline.Filter;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Timeline;

/** In which capacities a person may act: the offices they hold, less what others carry for them, and what they carry for others. */
class HeldCapacities implements FindCapacities {
    private static final Comparator<Capacity> ORDER = Comparator.comparing(Capacity::role)
            .thenComparing(capacity -> capacity.entity() == null ? "" : capacity.entity());

    private final Timeline timeline;
    private final CapacityRegister register;
    private final MemberSeatRegister memberSeats;

    HeldCapacities(Timeline timeline, CapacityRegister register, MemberSeatRegister memberSeats) {
        this.timeline = timeline;
        this.register = register;
        this.memberSeats = memberSeats;
    }

    @Override
    public CapacitiesView capacities(PersonRef person, Moment moment) {
        List<CapacityRow> rows =
                timeline
                        .list(
                                register,
                                Filter.all().where("person", person.value()).page(500, null),
                                moment)
                        .rows()
                        .stream()
                        .filter(CapacityRow::held)
                        .toList();
        List<Capacity> held = new ArrayList<>();
        Map<String, Offices> entities = new LinkedHashMap<>();
        for (CapacityRow row : rows) {
            String entity = row.entity();
            if (entity != null && (row.role() == Role.HEAD_OF_AGENCY || row.role() == Role.MEMBER)) {
                entities.computeIfAbsent(row.network() + "|" + entity, one -> offices(row.network(), entity, moment));
            } else {
                held.add(row.capacity());
            }
        }
        entities.values().stream()
                .flatMap(offices -> Stream.of(offices.head(person), offices.member(person)))
                .flatMap(Optional::stream)
                .forEach(held::add);
        return new CapacitiesView(
                person,
                moment.position(),
                held.stream().distinct().sorted(ORDER).toList());
    }

    Offices offices(String network, String entity, Moment moment) {
        return new Offices(
                rows(network, entity, moment), memberSeats.seat(timeline, network, entity, moment), moment.instant());
    }

    /** Everything that was ever held for the entity. */
    List<CapacityRow> rows(String network, String entity, Moment moment) {
        return timeline.list(
                        register,
                        Filter.all()
                                .where("network", network)
                                .where("entity", entity)
                                .page(500, null),
                        moment)
                .rows();
    }
}
