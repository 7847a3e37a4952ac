package org.assent.membership.web;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
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
import org.assent.membership.messages.FindPersonLabels;
import org.assent.platform.timeline.Moment;
import org.assent.platform.web.SignedIn;
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
    private final FindPersonLabels labels;

    PeoplePage(FindDirectory directory, FindPersonLabels labels) {
        this.directory = directory;
        this.labels = labels;
    }

    @GetMapping("/people")
    String people(
            @RequestParam(required = false) @Nullable String roll,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String cursor,
            SignedIn reader,
            Moment moment,
            Model model) {
        Roll wantedRoll = RollNames.of(roll);
        DirectoryView view = directory.directory(reader.network(), new Wanted(wantedRoll, text, PAGE, cursor), moment);
        model.addAttribute("directory", view);
        model.addAttribute("lines", lines(view.entities(), moment, reader.locale()));
        model.addAttribute("roll", RollNames.nameOf(wantedRoll));
        model.addAttribute("text", text);
        model.addAttribute("mayKeep", reader.actsAs(Role.ADMINISTRATOR));
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

    private List<DirectoryLine> lines(List<EntityView> entities, Moment moment, Locale language) {
        Collection<PersonRef> people = entities.stream()
                .flatMap(entity -> Stream.concat(
                        Stream.concat(
                                Stream.ofNullable(entity.head()),
                                Stream.ofNullable(entity.acting()).map(ActingView::person)),
                        entity.seats().stream().map(SeatView::person)))
                .collect(toSet());
        Map<PersonRef, String> called = labels.labels(people, moment, language);
        return entities.stream().map(entity -> line(entity, called, language)).toList();
    }

    private static DirectoryLine line(EntityView entity, Map<PersonRef, String> called, Locale language) {
        boolean russian = language.getLanguage().equals("ru");
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
                        .map(SeatView::function)
                        .toList(),
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
