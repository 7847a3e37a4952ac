package org.assent.membership.web;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assent.kernel.PersonRef;
import org.assent.membership.messages.FindDirectory.SeatView;
import org.assent.membership.messages.FindEntity.EntityFileView;
import org.assent.membership.messages.FindEntity.TenureView;
import org.assent.membership.messages.FindPersonLabels;
import org.assent.platform.timeline.Moment;
import org.assent.platform.web.Accounts;

/** Whom one may name in a form about an entity: its own people from a list, anybody by the name they sign in with. */
class PeopleOfEntity {
    private final FindPersonLabels labels;
    private final Accounts accounts;

    PeopleOfEntity(FindPersonLabels labels, Accounts accounts) {
        this.labels = labels;
        this.accounts = accounts;
    }

    /** The entity's people: reference to words. */
    Map<String, String> choices(EntityFileView file, Moment moment, Locale language) {
        Set<PersonRef> people = new LinkedHashSet<>();
        file.heads().stream().map(TenureView::person).limit(1).forEach(people::add);
        file.entity().seats().stream()
                .filter(SeatView::registered)
                .map(SeatView::person)
                .forEach(people::add);
        Map<String, String> choices = new LinkedHashMap<>();
        people.forEach(person -> choices.put(person.value(), labels.label(person, moment, language)));
        return choices;
    }

    /** Who was meant: one of the list, or whoever signs in by that name. */
    Optional<PersonRef> find(String typed, EntityFileView file) {
        boolean listed =
                file.heads().stream().anyMatch(head -> head.person().value().equals(typed))
                        || file.entity().seats().stream()
                                .anyMatch(seat -> seat.person().value().equals(typed));
        return listed ? Optional.of(new PersonRef(typed)) : accounts.person(typed);
    }

    /** Whether the person holds a seat of the entity. */
    static boolean sits(PersonRef person, EntityFileView file) {
        List<SeatView> seats = file.entity().seats();
        return seats.stream()
                .anyMatch(seat -> seat.registered() && seat.person().equals(person));
    }
}
