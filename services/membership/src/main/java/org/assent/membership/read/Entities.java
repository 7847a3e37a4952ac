package org.assent.membership.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.assent.platform.timeline.Filter;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Projector;
import org.assent.platform.timeline.Timeline;

/** Reads the entities and seats of one Network whole: there are tens of them. */
class Entities {
    /** The order in which pages show them: the RCO first, then by acronym. */
    private static final Comparator<EntityRow> ORDER = Comparator.comparing(
                    (EntityRow row) -> !row.entity().equals("RCO"))
            .thenComparing(EntityRow::entity, String.CASE_INSENSITIVE_ORDER);

    private final Timeline timeline;
    private final EntityRegister entities;
    private final SeatRegister seats;

    Entities(Timeline timeline, EntityRegister entities, SeatRegister seats) {
        this.timeline = timeline;
        this.entities = entities;
        this.seats = seats;
    }

    List<EntityRow> entities(String network, Moment moment) {
        return all(entities, Filter.all().where("network", network), moment).stream()
                .sorted(ORDER)
                .toList();
    }

    List<EntityRow> onUnctRoll(String network, Moment moment) {
        Filter onRoll = Filter.all().where("network", network).where("on_unct_roll", "true");
        return all(entities, onRoll, moment).stream().sorted(ORDER).toList();
    }

    List<SeatRow> seats(String network, Moment moment) {
        return all(seats, Filter.all().where("network", network), moment);
    }

    private <V extends Record> List<V> all(Projector<V> register, Filter filter, Moment moment) {
        List<V> rows = new ArrayList<>();
        String cursor = null;
        do {
            Timeline.Page<V> page = timeline.list(register, filter.page(500, cursor), moment);
            rows.addAll(page.rows());
            cursor = page.next();
        } while (cursor != null);
        return rows;
    }
}
