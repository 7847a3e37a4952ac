package org.assent.membership.web;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.assent.kernel.PersonRef;
import org.assent.membership.messages.FindDirectory.ActingView;
import org.assent.membership.messages.FindDirectory.EntityView;
import org.assent.membership.messages.FindDirectory.SeatView;
import org.assent.membership.messages.FindEntity;
import org.assent.membership.messages.FindEntity.TermView;
import org.assent.membership.messages.FindNames;
import org.assent.membership.messages.FindPersonLabels;
import org.assent.platform.timeline.Moment;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.Times;
import org.assent.platform.web.Words;

/** Entities of a Network with their people, in words. */
final class DirectoryLines {
    private final FindEntity files;
    private final FindPersonLabels labels;
    private final FindNames names;
    private final Words words;

    DirectoryLines(FindEntity files, FindPersonLabels labels, FindNames names, Words words) {
        this.files = files;
        this.labels = labels;
        this.names = names;
        this.words = words;
    }

    /** Lines of the entities at the moment, in their order. */
    List<DirectoryLine> of(List<EntityView> entities, SignedIn reader, Moment moment, Times times) {
        Map<String, List<TermView>> delegated = files.delegated(reader.network(), moment);
        Collection<PersonRef> people = entities.stream()
                .flatMap(entity -> Stream.concat(
                        Stream.concat(
                                Stream.ofNullable(entity.head()),
                                Stream.ofNullable(entity.acting()).map(ActingView::person)),
                        Stream.concat(
                                entity.seats().stream().map(SeatView::person),
                                delegated.getOrDefault(entity.entity(), List.of()).stream()
                                        .map(TermView::person))))
                .collect(toSet());
        Map<PersonRef, String> called = labels.labels(people, moment, reader.locale());
        return entities.stream()
                .map(entity -> line(
                        entity,
                        delegated.getOrDefault(entity.entity(), List.of()).stream()
                                .map(term -> delegation(term, called, times))
                                .toList(),
                        called))
                .toList();
    }

    private String delegation(TermView term, Map<PersonRef, String> called, Times times) {
        return words.say(
                "people.delegated",
                words.list(term.works().stream()
                        .map(work -> words.say("work." + work))
                        .toList()),
                called.getOrDefault(term.person(), ""),
                times.local(term.until()));
    }

    /** By name where one is registered: who holds no office yet has nothing else to be called by. */
    private String nominee(SeatView seat) {
        String name = names.name(seat.person()).name();
        return name == null ? seat.function() : name;
    }

    private DirectoryLine line(EntityView entity, List<String> delegations, Map<PersonRef, String> called) {
        boolean russian = words.locale().getLanguage().equals("ru");
        PersonRef head = entity.head();
        return new DirectoryLine(
                entity.entity(),
                russian ? Objects.requireNonNullElse(entity.nameRussian(), entity.nameEnglish()) : entity.nameEnglish(),
                entity.residency(),
                entity.rolls(),
                head == null ? null : called.get(head),
                entity.headFrom(),
                entity.acting() == null ? null : called.get(entity.acting().person()),
                entity.seats().stream()
                        .filter(SeatView::registered)
                        .map(seat -> called.getOrDefault(seat.person(), seat.function()))
                        .toList(),
                entity.seats().stream()
                        .filter(seat -> !seat.registered())
                        .map(seat -> nominee(seat))
                        .toList(),
                delegations,
                entity.mailAddress() != null);
    }
}
