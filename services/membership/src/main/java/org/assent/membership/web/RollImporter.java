package org.assent.membership.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.assent.kernel.Act;
import org.assent.kernel.Channel;
import org.assent.kernel.Ids;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Refused;
import org.assent.membership.MembershipIds;
import org.assent.membership.RollSheet;
import org.assent.membership.messages.FindNominations;
import org.assent.membership.messages.FindNominations.SeatStanding;
import org.assent.membership.messages.FindNominations.Sitting;
import org.assent.membership.messages.TakeOverMember;
import org.assent.membership.sheet.RollColumn;
import org.assent.membership.sheet.RollFile;
import org.assent.membership.sheet.RollLook;
import org.assent.membership.sheet.RollLook.Outcome;
import org.assent.platform.ledger.IdempotencyKey;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Timeline;
import org.jspecify.annotations.Nullable;

/** Looks at every line of a roll, and takes over what can be taken over: each line once, however often the sheet is sent. */
final class RollImporter {
    private static final Set<String> YES = Set.of("yes", "true", "1", "да");
    private static final Set<String> NO = Set.of("no", "false", "0", "нет");

    private final FindNominations find;
    private final NomineeDirectory people;
    private final PersonActs persons;
    private final Timeline timeline;
    private final Clock clock;

    RollImporter(FindNominations find, NomineeDirectory people, PersonActs persons, Timeline timeline, Clock clock) {
        this.find = find;
        this.people = people;
        this.persons = persons;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** What became of a sheet, and the last entry of the record. */
    record Done(RollLook look, long position) {}

    /** Looks at a sheet; nothing is entered. */
    RollLook look(RollFile file, LocalDate inForceOn, String network, Moment moment) {
        List<RollLook.Line> lines = new ArrayList<>();
        Set<String> filled = new HashSet<>();
        for (RollFile.Line line : file.lines()) {
            RollLook.Line seen = look(line, sheet(file, line, inForceOn), network, moment);
            boolean twice = seen.outcome() == Outcome.READY && !filled.add(seen.entity() + "|" + seen.seat());
            lines.add(twice ? seen.became(Outcome.PROBLEM, "twice") : seen);
        }
        return new RollLook(file, lines);
    }

    private RollLook.Line look(RollFile.Line line, RollSheet sheet, String network, Moment moment) {
        String entity = line.cell(RollColumn.ENTITY);
        int seat = seat(line.cell(RollColumn.SEAT));
        Optional<SeatStanding> standing = find.seat(network, entity, Math.max(seat, MembershipIds.FIRST_SEAT), moment);
        if (standing.isEmpty()) {
            return new RollLook.Line(line, entity, seat, Outcome.PROBLEM, "entity");
        }
        String problem = problem(line, seat, standing.get());
        if (problem != null) {
            return new RollLook.Line(line, entity, seat, Outcome.PROBLEM, problem);
        }
        Sitting holder = standing.get().holder();
        if (holder != null && sheet.equals(holder.takenOverFrom())) {
            return new RollLook.Line(line, entity, seat, Outcome.ALREADY_THERE, null);
        }
        return holder != null || standing.get().nominee() != null
                ? new RollLook.Line(line, entity, seat, Outcome.LEFT, "held")
                : new RollLook.Line(line, entity, seat, Outcome.READY, null);
    }

    private static @Nullable String problem(RollFile.Line line, int seat, SeatStanding standing) {
        String related = line.cell(RollColumn.MIGRATION_RELATED).toLowerCase(Locale.ROOT);
        if (seat == 0) {
            return "seat";
        }
        if (!standing.onNetworkRoll()) {
            return "off-roll";
        }
        if (line.cell(RollColumn.FUNCTION).isEmpty()) {
            return "function";
        }
        if (!YES.contains(related) && !NO.contains(related)) {
            return "related";
        }
        if (NO.contains(related) && line.cell(RollColumn.JUSTIFICATION).isEmpty()) {
            return "justification";
        }
        return line.cell(RollColumn.PERSON).isEmpty() ? "person" : null;
    }

    private static int seat(String typed) {
        if (typed.isEmpty()) {
            return MembershipIds.FIRST_SEAT;
        }
        return typed.matches("[1-9](\\.0)?") && MembershipIds.isSeat(typed.charAt(0) - '0') ? typed.charAt(0) - '0' : 0;
    }

    private static RollSheet sheet(RollFile file, RollFile.Line line, LocalDate inForceOn) {
        return new RollSheet(file.name(), file.sha256(), line.number(), inForceOn);
    }

    /**
     * Takes over every line that can be taken over.
     *
     * @throws Refused taking over is not this person's to do
     */
    Done takeOver(RollFile file, LocalDate inForceOn, String network, Act act) {
        Moment moment = timeline.now();
        RollLook look = look(file, inForceOn, network, moment);
        List<RollLook.Line> lines = new ArrayList<>();
        long position = moment.position();
        for (RollLook.Line line : look.lines()) {
            if (line.outcome() != Outcome.READY) {
                lines.add(line);
                continue;
            }
            try {
                position = takeOver(line, sheet(file, line.line(), inForceOn), network, restamped(act), moment);
                lines.add(line.became(Outcome.TAKEN_OVER, null));
            } catch (Refused refused) {
                if (refused.kind() == Refused.Kind.RIGHT) {
                    throw refused;
                }
                lines.add(line.became(Outcome.PROBLEM, "refused"));
            }
        }
        return new Done(new RollLook(file, lines), position);
    }

    private long takeOver(RollLook.Line line, RollSheet sheet, String network, Act act, Moment moment) {
        IdempotencyKey key = new IdempotencyKey(
                Ids.derived(
                                act.receivedAt(),
                                "roll",
                                network,
                                sheet.sha256(),
                                Integer.toString(sheet.line()),
                                act.person().value())
                        .toString(),
                sheet.sha256());
        String typed = line.line().cell(RollColumn.PERSON);
        Optional<PersonRef> known = people.find(network, typed);
        Newcomer newcomer = Newcomer.of(typed, Newcomer.isMail(typed) ? typed : null, act, key);
        TakeOverMember command = command(line, known.orElse(newcomer.person()), sheet, network, moment);
        return persons.send(command, known.isPresent() ? null : newcomer, network, line.entity(), act, key)
                .position();
    }

    private static TakeOverMember command(
            RollLook.Line line, PersonRef person, RollSheet sheet, String network, Moment moment) {
        String justification = line.line().cell(RollColumn.JUSTIFICATION);
        return new TakeOverMember(
                network,
                line.entity(),
                line.seat(),
                person,
                line.line().cell(RollColumn.FUNCTION),
                YES.contains(line.line().cell(RollColumn.MIGRATION_RELATED).toLowerCase(Locale.ROOT)),
                justification.isEmpty() ? null : justification,
                sheet,
                true,
                moment.position());
    }

    /** A sheet may take longer than an act stays acceptable: each line is an act of its own, by the same person. */
    private Act restamped(Act act) {
        return new Act(
                act.person(), act.capacity(), act.onBehalfOf(), Channel.IMPORT, clock.instant(), act.rightsReadAt());
    }
}
