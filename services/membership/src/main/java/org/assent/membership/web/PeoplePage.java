package org.assent.membership.web;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Role;
import org.assent.membership.messages.FindDirectory;
import org.assent.membership.messages.FindDirectory.ActingView;
import org.assent.membership.messages.FindDirectory.DirectoryView;
import org.assent.membership.messages.FindDirectory.EntityView;
import org.assent.membership.messages.FindDirectory.Roll;
import org.assent.membership.messages.FindDirectory.SeatView;
import org.assent.membership.messages.FindDirectory.Wanted;
import org.assent.membership.messages.FindEntity;
import org.assent.membership.messages.FindEntity.TermView;
import org.assent.membership.messages.FindNames;
import org.assent.membership.messages.FindPersonLabels;
import org.assent.platform.timeline.Moment;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.Times;
import org.assent.platform.web.Words;
import org.assent.platform.web.parts.Pager;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The directory: who is on which roll, who heads what, who is a member. */
@Controller
class PeoplePage {
    private static final int PAGE = 25;

    private final FindDirectory directory;
    private final FindEntity files;
    private final FindPersonLabels labels;
    private final FindNames names;
    private final Words words;

    PeoplePage(FindDirectory directory, FindEntity files, FindPersonLabels labels, FindNames names, Words words) {
        this.directory = directory;
        this.files = files;
        this.labels = labels;
        this.names = names;
        this.words = words;
    }

    @GetMapping("/people")
    String people(
            @RequestParam(required = false) @Nullable String roll,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String cursor,
            SignedIn reader,
            Moment moment,
            Times times,
            Model model) {
        Roll wantedRoll = RollNames.of(roll);
        DirectoryView view = directory.directory(reader.network(), new Wanted(wantedRoll, text, PAGE, cursor), moment);
        model.addAttribute("directory", view);
        model.addAttribute("lines", lines(view.entities(), reader, moment, times));
        model.addAttribute("roll", RollNames.nameOf(wantedRoll));
        model.addAttribute("text", text);
        model.addAttribute("mayKeep", reader.actsAs(Role.ADMINISTRATOR));
        model.addAttribute("mayInvite", reader.actsAs(Role.CO_CHAIR));
        model.addAttribute("mayImport", reader.actsAs(Role.SECRETARIAT));
        model.addAttribute("table", address("/people.csv", roll, text, null));
        model.addAttribute(
                "pager",
                new Pager(
                        view.entities().size(),
                        view.total(),
                        cursor == null ? null : address("/people", roll, text, null),
                        view.next() == null ? null : address("/people", roll, text, view.next())));
        return "membership/people";
    }

    private List<DirectoryLine> lines(List<EntityView> entities, SignedIn reader, Moment moment, Times times) {
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
                entity.acting() == null ? null : entity.acting().until(),
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

    private static String address(String path, @Nullable String roll, @Nullable String text, @Nullable String cursor) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        Stream.of(new String[] {"roll", roll}, new String[] {"text", text}, new String[] {"cursor", cursor})
                .filter(pair -> pair[1] != null && !pair[1].isBlank())
                .forEach(pair -> address.queryParam(pair[0], "{" + pair[0] + "}"));
        return address.encode()
                .buildAndExpand(Map.of(
                        "roll", Objects.requireNonNullElse(roll, ""),
                        "text", Objects.requireNonNullElse(text, ""),
                        "cursor", Objects.requireNonNullElse(cursor, "")))
                .toUriString();
    }
}
