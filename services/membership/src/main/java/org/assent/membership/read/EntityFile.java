package org.assent.membership.read;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Role;
import org.assent.membership.messages.FindDirectory.EntityView;
import org.assent.membership.messages.FindEntity;
import org.assent.membership.read.CapacityRow.Term;
import org.assent.platform.timeline.Filter;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Timeline;
import org.jspecify.annotations.Nullable;

/** Everything about one entity, from the registers of entities, seats and capacities. */
class EntityFile implements FindEntity {
    private static final Comparator<TermView> LATEST_FIRST =
            Comparator.comparing(TermView::from).thenComparing(TermView::number).reversed();

    private final Timeline timeline;
    private final EntityRegister register;
    private final Entities entities;
    private final CapacityRegister capacities;
    private final HeldCapacities held;

    EntityFile(
            Timeline timeline,
            EntityRegister register,
            Entities entities,
            CapacityRegister capacities,
            HeldCapacities held) {
        this.timeline = timeline;
        this.register = register;
        this.entities = entities;
        this.capacities = capacities;
        this.held = held;
    }

    @Override
    public Optional<EntityFileView> entity(String network, String entity, Moment moment) {
        return timeline.find(register, EntityRegister.key(network, entity), moment)
                .map(row -> file(row, moment));
    }

    @Override
    public Optional<String> headedElsewhere(
            String network, String entity, PersonRef person, Instant from, Instant until, Moment moment) {
        return timeline
                .list(
                        capacities,
                        Filter.all()
                                .where("person", person.value())
                                .where("network", network)
                                .page(500, null),
                        moment)
                .rows()
                .stream()
                .filter(row -> row.role() == Role.HEAD_OF_AGENCY && row.held() && !entity.equals(row.entity()))
                .filter(row -> {
                    Term term = row.term();
                    return term == null || (term.from().isBefore(until) && from.isBefore(term.until()));
                })
                .map(CapacityRow::entity)
                .filter(Objects::nonNull)
                .findFirst();
    }

    @Override
    public Map<String, List<TermView>> delegated(String network, Moment moment) {
        Map<String, List<TermView>> delegated = new TreeMap<>();
        timeline
                .list(
                        capacities,
                        Filter.all()
                                .where("network", network)
                                .where("role", Role.MEMBER.name())
                                .page(500, null),
                        moment)
                .rows()
                .stream()
                .filter(row -> row.term() != null
                        && row.carriedAt(moment.instant(), row.term().of()))
                .map(CapacityRow::entity)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(entity -> delegated.put(entity, running(network, entity, moment)));
        delegated.values().removeIf(List::isEmpty);
        return delegated;
    }

    private List<TermView> running(String network, String entity, Moment moment) {
        return terms(
                        held.rows(network, entity, moment),
                        Role.MEMBER,
                        held.offices(network, entity, moment).member(),
                        moment.instant())
                .stream()
                .filter(term -> term.state() == TermState.RUNNING)
                .toList();
    }

    private EntityFileView file(EntityRow row, Moment moment) {
        List<CapacityRow> rows = held.rows(row.network(), row.entity(), moment);
        Offices offices = held.offices(row.network(), row.entity(), moment);
        PersonRef member = offices.member();
        return new EntityFileView(
                view(row, moment),
                moment.position(),
                offices.acting().map(acting -> new PersonRef(acting.person())).orElse(null),
                heads(row, moment),
                terms(rows, Role.HEAD_OF_AGENCY, row.head(), moment.instant()),
                terms(rows, Role.MEMBER, member, moment.instant()));
    }

    private EntityView view(EntityRow row, Moment moment) {
        return Directory.view(
                row,
                entities.seats(row.network(), moment).stream()
                        .filter(seat -> seat.entity().equals(row.entity()))
                        .map(Directory::view)
                        .toList(),
                moment.instant());
    }

    private List<TenureView> heads(EntityRow row, Moment moment) {
        List<TenureView> heads = new ArrayList<>();
        for (Timeline.Version<EntityRow> version :
                timeline.versions(register, EntityRegister.key(row.network(), row.entity()), moment)) {
            PersonRef head = version.content().head();
            Instant from = version.content().headFrom();
            TenureView last = heads.isEmpty() ? null : heads.get(heads.size() - 1);
            boolean same =
                    last != null && last.person().equals(head) && last.from().equals(from);
            if (last != null && !same && last.until() == null) {
                heads.set(
                        heads.size() - 1,
                        new TenureView(last.person(), last.from(), from == null ? leftAt(version, moment) : from));
            }
            if (head != null && from != null && !same) {
                heads.add(new TenureView(head, from, null));
            }
        }
        Collections.reverse(heads);
        return List.copyOf(heads);
    }

    private Instant leftAt(Timeline.Version<EntityRow> vacancy, Moment moment) {
        return timeline.atPosition(vacancy.from()).map(Moment::instant).orElse(moment.instant());
    }

    private static List<TermView> terms(List<CapacityRow> rows, Role role, @Nullable PersonRef of, Instant now) {
        List<TermView> terms = new ArrayList<>();
        for (CapacityRow row : rows) {
            Term term = row.term();
            if (row.role() == role && term != null) {
                terms.add(new TermView(
                        term.number(),
                        new PersonRef(row.person()),
                        term.of(),
                        term.works(),
                        term.from(),
                        term.until(),
                        state(row, term, of, now)));
            }
        }
        terms.sort(LATEST_FIRST);
        return List.copyOf(terms);
    }

    private static TermState state(CapacityRow row, Term term, @Nullable PersonRef of, Instant now) {
        if (!now.isBefore(term.until())) {
            return row.held() ? TermState.OVER : TermState.ENDED;
        }
        if (!row.held() || !Objects.equals(term.of(), of)) {
            return TermState.ENDED;
        }
        return now.isBefore(term.from()) ? TermState.TO_COME : TermState.RUNNING;
    }
}
