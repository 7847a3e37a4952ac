package org.assent.membership.web;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.assent.kernel.Role;
import org.assent.membership.messages.FindDirectory;
import org.assent.membership.messages.FindDirectory.DirectoryView;
import org.assent.membership.messages.FindDirectory.Roll;
import org.assent.membership.messages.FindDirectory.Wanted;
import org.assent.platform.timeline.Moment;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.Times;
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
    private final DirectoryLines lines;

    PeoplePage(FindDirectory directory, DirectoryLines lines) {
        this.directory = directory;
        this.lines = lines;
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
        model.addAttribute("lines", lines.of(view.entities(), reader, moment, times));
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
