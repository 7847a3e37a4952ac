package org.assent.membership.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Role;
import org.assent.membership.FormalDefect;
import org.assent.membership.InvitationState;
import org.assent.membership.MembershipIds;
import org.assent.membership.RollSheet;
import org.assent.membership.SeatState;
import org.assent.membership.messages.FindNominations;
import org.assent.membership.messages.FindNominations.SeatStanding;
import org.assent.membership.messages.FindNominations.Sitting;
import org.assent.membership.messages.FindPersonLabels;
import org.assent.membership.messages.InvitationView;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.process.Processes;
import org.assent.platform.timeline.Moment;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.Times;
import org.assent.platform.web.Words;
import org.assent.platform.web.parts.ProcessPicture;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;

/** Fills the page of one seat: how it stands, how it came to be so, and what this reader can do. */
final class SeatPage {
    private final FindNominations find;
    private final FindPersonLabels labels;
    private final NomineeDirectory people;
    private final EventLog log;
    private final Processes processes;
    private final Words words;

    SeatPage(
            FindNominations find,
            FindPersonLabels labels,
            NomineeDirectory people,
            EventLog log,
            Processes processes,
            Words words) {
        this.find = find;
        this.labels = labels;
        this.people = people;
        this.log = log;
        this.processes = processes;
        this.words = words;
    }

    /**
     * Somebody on the seat, as the page shows them.
     *
     * @param from the roll they were taken over from, in words
     */
    record PersonLine(
            String called,
            String function,
            boolean migrationRelated,
            @Nullable String justification,
            @Nullable String nominator,
            @Nullable String from,
            @Nullable String since) {}

    /** An invitation in the list of all of them. */
    record InvitationLine(
            String invited, String state, @Nullable String reason) {}

    /** What this reader can do here and now. */
    record Acts(
            boolean invite,
            boolean withdraw,
            boolean nominate,
            boolean decline,
            boolean takeBack,
            boolean register,
            boolean end,
            boolean designate) {
        static Acts of(SeatStanding seat, SignedIn reader) {
            boolean head = reader.actsAs(Role.HEAD_OF_AGENCY, seat.entity());
            boolean chair = reader.actsAs(Role.CO_CHAIR);
            InvitationView last = seat.invitation();
            boolean open = last != null && last.state().open();
            boolean waits = last != null && last.state() == InvitationState.WAITING;
            boolean nominated = seat.state() == SeatState.NOMINATED;
            return new Acts(
                    chair && seat.onNetworkRoll() && seat.state().empty() && !open,
                    chair && waits && !nominated,
                    head && seat.onNetworkRoll() && !nominated,
                    head && waits && !nominated,
                    head && nominated,
                    reader.actsAs(Role.SECRETARIAT) && nominated,
                    head && seat.holder() != null,
                    head && seat.holder() != null && seat.alternate());
        }
    }

    String show(SeatStanding seat, SignedIn reader, Moment moment, Times times, Model model) {
        InvitationView invitation = seat.invitation();
        List<InvitationView> all = find.invitations(seat.network(), seat.entity(), seat.seat(), moment);
        model.addAttribute("seat", seat);
        model.addAttribute("line", SeatLine.of(seat, words));
        model.addAttribute("holder", line(seat.holder(), moment, times));
        model.addAttribute("nominee", line(seat.nominee(), moment, times));
        model.addAttribute("invitation", invitation);
        model.addAttribute(
                "invitedBy",
                invitation == null
                        ? null
                        : words.say(
                                "seat.invited.by",
                                called(invitation.invitedBy(), moment),
                                times.local(invitation.invitedAt())));
        model.addAttribute(
                "answerWithin",
                invitation == null ? null : words.count("settings.working-days", invitation.workingDays()));
        model.addAttribute(
                "history",
                all.size() < 2
                        ? List.of()
                        : all.stream().map(each -> line(each, times)).toList());
        model.addAttribute("others", others(seat, moment));
        model.addAttribute("may", Acts.of(seat, reader));
        model.addAttribute("known", known(seat, moment));
        model.addAttribute("defects", FormalDefect.values());
        if (invitation != null) {
            processes
                    .trace(
                            invitation.nominationId(),
                            log.of(invitation.nominationId()).stream()
                                    .filter(event -> event.position() <= moment.position())
                                    .toList(),
                            moment.instant())
                    .ifPresent(trace -> model.addAttribute("process", ProcessPicture.of(trace, words)));
        }
        for (String form : List.of("form", "typed", "problems")) {
            if (!model.containsAttribute(form)) {
                model.addAttribute(
                        form,
                        form.equals("form") ? NominationForm.blank() : form.equals("typed") ? Map.of() : List.of());
            }
        }
        return "membership/seat";
    }

    /** The people whom the head can choose: all that are known but who sits here. */
    List<NomineeDirectory.KnownPerson> known(SeatStanding seat, Moment moment) {
        Sitting holder = seat.holder();
        return people.known(seat.network(), seat.entity(), moment, words.locale()).stream()
                .filter(person -> holder == null || !person.person().equals(holder.person()))
                .toList();
    }

    private List<SeatLine> others(SeatStanding seat, Moment moment) {
        List<SeatLine> others = new ArrayList<>();
        for (int number = MembershipIds.FIRST_SEAT; number <= MembershipIds.SEATS; number++) {
            if (number != seat.seat()) {
                find.seat(seat.network(), seat.entity(), number, moment)
                        .map(other -> SeatLine.of(other, words))
                        .ifPresent(others::add);
            }
        }
        return others;
    }

    private InvitationLine line(InvitationView invitation, Times times) {
        return new InvitationLine(
                times.local(invitation.invitedAt()),
                words.say("invitation.state." + invitation.state()),
                invitation.reason());
    }

    private @Nullable PersonLine line(@Nullable Sitting sitting, Moment moment, Times times) {
        if (sitting == null) {
            return null;
        }
        PersonRef nominator = sitting.nominator();
        RollSheet from = sitting.takenOverFrom();
        return new PersonLine(
                called(sitting.person(), moment),
                sitting.function(),
                sitting.migrationRelated(),
                sitting.justification(),
                nominator == null ? null : called(nominator, moment),
                from == null
                        ? null
                        : words.say(
                                "seat.taken-over",
                                day(from.inForceOn(), times),
                                from.name(),
                                words.number(from.line())),
                sitting.since() == null ? null : times.local(sitting.since()));
    }

    private String called(PersonRef person, Moment moment) {
        return labels.label(person, moment, words.locale());
    }

    private static String day(LocalDate day, Times times) {
        return times.day(day);
    }
}
