package org.assent.membership.read;

import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.assent.kernel.Capacity;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Role;
import org.assent.membership.messages.FindNetworkSettings;
import org.assent.membership.messages.FindPersonLabels;
import org.assent.membership.read.CapacityRow.Term;
import org.assent.platform.timeline.Filter;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Timeline;

/** Calls people by their office. */
class Labels implements FindPersonLabels {
    /** By which of several offices somebody is called. */
    private static final List<Role> ORDER = List.of(
            Role.HEAD_OF_AGENCY,
            Role.CO_CHAIR,
            Role.SECRETARIAT,
            Role.MEMBER,
            Role.AUDITOR,
            Role.ADMINISTRATOR,
            Role.SYSTEM);

    private static final Comparator<CapacityRow> CALLED_BY = Comparator.comparing((CapacityRow row) -> !row.held())
            .thenComparing(row -> ORDER.indexOf(row.role()))
            .thenComparing(row -> row.entity() == null ? "" : row.entity());

    private final Timeline timeline;
    private final CapacityRegister capacities;
    private final MemberSeatRegister memberSeats;
    private final FindNetworkSettings settings;

    Labels(
            Timeline timeline,
            CapacityRegister capacities,
            MemberSeatRegister memberSeats,
            FindNetworkSettings settings) {
        this.timeline = timeline;
        this.capacities = capacities;
        this.memberSeats = memberSeats;
        this.settings = settings;
    }

    @Override
    public Map<PersonRef, String> labels(Collection<PersonRef> people, Moment moment, Locale language) {
        Map<PersonRef, String> labels = new LinkedHashMap<>();
        people.forEach(person -> labels.computeIfAbsent(person, one -> label(one, moment, language)));
        return labels;
    }

    @Override
    public String label(PersonRef person, Moment moment, Locale language) {
        if (person.equals(PersonRef.SYSTEM)) {
            return capacity(Capacity.SYSTEM, language);
        }
        return timeline.list(capacities, Filter.all().where("person", person.value()), moment).rows().stream()
                .filter(row -> row.term() == null || runs(row, moment))
                .min(CALLED_BY)
                .map(row -> said(row, moment, language))
                .orElseGet(() -> words(language).getString("unknown"));
    }

    private static boolean runs(CapacityRow row, Moment moment) {
        Term term = row.term();
        return term != null && row.carriedAt(moment.instant(), term.of());
    }

    private String said(CapacityRow row, Moment moment, Locale language) {
        String office = office(row, moment, language);
        return row.held() ? office : words(language).getString("former").formatted(office);
    }

    private String office(CapacityRow row, Moment moment, Locale language) {
        String usual = capacity(row.capacity(), language);
        if (row.term() != null && row.role() == Role.HEAD_OF_AGENCY) {
            return words(language)
                    .getString("acting")
                    .formatted(usual, day(row.term(), row.network(), moment, language));
        }
        return isAlternate(row, moment) ? words(language).getString("alternate").formatted(row.entity()) : usual;
    }

    /** The last day by the clock of the Network: whoever acts until midnight does not act on the day that begins then. */
    private String day(Term term, String network, Moment moment, Locale language) {
        return DateTimeFormatter.ofPattern(words(language).getString("acting.day"), language)
                .withZone(settings.settings(network, moment).calendar().zone())
                .format(term.until().minusNanos(1));
    }

    private boolean isAlternate(CapacityRow row, Moment moment) {
        Integer seat = row.seat();
        String entity = row.entity();
        return row.role() == Role.MEMBER
                && entity != null
                && (row.term() != null
                        || (seat != null && seat != memberSeats.seat(timeline, row.network(), entity, moment)));
    }

    @Override
    public String capacity(Capacity capacity, Locale language) {
        ResourceBundle words = words(language);
        String key = capacity.role().name();
        String entity = capacity.entity();
        String own = key + "." + entity;
        return words.containsKey(own)
                ? words.getString(own)
                : words.getString(key).formatted(entity);
    }

    /** English where the reader's language has no bundle, and never the language of the machine. */
    private static ResourceBundle words(Locale language) {
        return ResourceBundle.getBundle(
                "org.assent.membership.offices",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
