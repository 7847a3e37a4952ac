package org.assent.membership.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.assent.kernel.Act;
import org.assent.kernel.Capacity;
import org.assent.kernel.Channel;
import org.assent.kernel.Holder;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Right;
import org.assent.kernel.Role;
import org.assent.membership.messages.FindDirectory;
import org.assent.membership.messages.FindDirectory.DirectoryView;
import org.assent.membership.messages.FindDirectory.Wanted;
import org.assent.membership.messages.FindOffices;
import org.assent.membership.messages.FindOffices.OfficesView;
import org.assent.membership.messages.FindPersonLabels;
import org.assent.platform.timeline.Moment;
import org.assent.platform.web.RightsTable;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.Times;
import org.assent.platform.web.Words;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The roll and the rights at one moment, on one page: who sat for what, who acted for whom, who held which office and what it may do. */
@Controller
class DayPage {
    private static final List<Role> ROLES = List.of(
            Role.HEAD_OF_AGENCY, Role.MEMBER, Role.CO_CHAIR, Role.SECRETARIAT, Role.AUDITOR, Role.ADMINISTRATOR);

    /** The co-chair who may do all that a co-chair may. */
    private static final String CHAIR = "RCO";
    /** No entity in particular: what only one of them may do is no right of the office. */
    private static final String ANY = "any";

    private final FindDirectory directory;
    private final DirectoryLines lines;
    private final FindOffices offices;
    private final FindPersonLabels labels;
    private final ObjectProvider<RightsTable> rights;
    private final Words words;

    DayPage(
            FindDirectory directory,
            DirectoryLines lines,
            FindOffices offices,
            FindPersonLabels labels,
            ObjectProvider<RightsTable> rights,
            Words words) {
        this.directory = directory;
        this.lines = lines;
        this.offices = offices;
        this.labels = labels;
        this.rights = rights;
        this.words = words;
    }

    /**
     * What an office may do.
     *
     * @param holders who holds it, in words; empty for heads and members, who stand in the roll
     */
    record Office(String role, List<String> holders, List<String> acts) {}

    @GetMapping("/people/day")
    String day(SignedIn reader, Moment moment, Times times, Model model) {
        DirectoryView view = directory.directory(reader.network(), Wanted.all(), moment);
        OfficesView held = offices.offices(reader.network(), moment);
        model.addAttribute(
                "headline",
                words.say(
                        "day.headline",
                        times.local(moment.instant()),
                        words.count("people.entities", view.onNetworkRoll()),
                        words.count("people.seats", view.onUnctRoll())));
        List<DirectoryLine> all = lines.of(view.entities(), reader, moment, times);
        model.addAttribute(
                "lines",
                all.stream()
                        .filter(line ->
                                line.rolls().onUnctRoll() || line.rolls().onNetworkRoll())
                        .toList());
        model.addAttribute(
                "offices",
                ROLES.stream().map(role -> office(role, held, reader, moment)).toList());
        return "membership/day";
    }

    private Office office(Role role, OfficesView held, SignedIn reader, Moment moment) {
        return new Office(
                words.say("day.role." + role),
                held.offices().stream()
                        .filter(office -> office.role() == role)
                        .map(office ->
                                labels.capacity(new Capacity(role, reader.network(), office.entity()), reader.locale())
                                        + ": " + labels.label(office.person(), moment, reader.locale()))
                        .toList(),
                acts(role, reader, moment));
    }

    /** What somebody in the role may do in the own matter, in the order of the table of rights. */
    private List<String> acts(Role role, SignedIn reader, Moment moment) {
        String entity = role == Role.CO_CHAIR ? CHAIR : ANY;
        PersonRef somebody = reader.person();
        Act act = new Act(
                somebody,
                new Capacity(role, reader.network(), entity),
                null,
                Channel.PAGE,
                moment.instant(),
                moment.position());
        Holder.Concern own = new Holder.Concern(
                reader.network(),
                entity,
                entity,
                entity,
                List.of(entity),
                role == Role.MEMBER ? List.of(somebody) : List.of());
        Set<String> acts = new LinkedHashSet<>();
        rights.orderedStream()
                .flatMap(table -> table.rights().stream())
                .filter(right -> mayBeHeld(right, act, own))
                .map(right -> words.say(right.key()))
                .forEach(acts::add);
        return List.copyOf(acts);
    }

    private static boolean mayBeHeld(Right right, Act act, Holder.Concern own) {
        return right.holders().stream().anyMatch(holder -> holder.is(act, own));
    }
}
