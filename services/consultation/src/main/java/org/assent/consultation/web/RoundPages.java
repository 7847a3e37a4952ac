package org.assent.consultation.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assent.consultation.ConsultationState;
import org.assent.consultation.ConsultedSeat;
import org.assent.consultation.ConsultedText;
import org.assent.consultation.messages.ConsultationView;
import org.assent.consultation.messages.ConsultationView.AddresseeView;
import org.assent.consultation.messages.ContestFiledResponse;
import org.assent.consultation.messages.FindConsultation;
import org.assent.consultation.messages.RemindNow;
import org.assent.consultation.messages.VoidConsultationRound;
import org.assent.consultation.messages.WaiveAddressee;
import org.assent.kernel.Act;
import org.assent.kernel.Paragraph;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Role;
import org.assent.membership.messages.FindPersonLabels;
import org.assent.platform.ledger.Commands;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.process.Processes;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Timeline;
import org.assent.platform.timeline.Timeline.Page;
import org.assent.platform.web.Attempt;
import org.assent.platform.web.Attempt.Done;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.Times;
import org.assent.platform.web.Unknown;
import org.assent.platform.web.Words;
import org.assent.platform.web.parts.Need;
import org.assent.platform.web.parts.Pager;
import org.assent.platform.web.parts.ProcessPicture;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of consultations and the page of one, with what the secretariat and the co-chairs do there. */
@Controller
class RoundPages {
    private static final int ROWS = 20;
    private static final int FEW = 6;

    /** A paragraph of the text with the comments on it. */
    record ParagraphLine(int number, String id, String text, List<CommentLine> comments) {}

    private final FindConsultation find;
    private final FindPersonLabels labels;
    private final LaterMembers laterMembers;
    private final Timeline timeline;
    private final EventLog log;
    private final Processes processes;
    private final Commands commands;
    private final Words words;

    RoundPages(
            FindConsultation find,
            FindPersonLabels labels,
            LaterMembers laterMembers,
            Timeline timeline,
            EventLog log,
            Processes processes,
            Commands commands,
            Words words) {
        this.find = find;
        this.labels = labels;
        this.laterMembers = laterMembers;
        this.timeline = timeline;
        this.log = log;
        this.processes = processes;
        this.commands = commands;
        this.words = words;
    }

    @GetMapping("/consultations")
    String consultations(
            @RequestParam(defaultValue = "") String state,
            @RequestParam(required = false) @Nullable String cursor,
            SignedIn reader,
            Moment moment,
            Times times,
            Model model) {
        ConsultationState wanted = Arrays.stream(ConsultationState.values())
                .filter(known -> known.name().equals(state))
                .findFirst()
                .orElse(null);
        Page<ConsultationView> page = find.rounds(reader.network(), wanted, moment, ROWS, cursor);
        long running = find.waiting(reader.network(), moment).stream()
                .filter(round -> round.state() == ConsultationState.OPEN)
                .count();
        String first = "/consultations?state=" + (wanted == null ? "" : wanted.name());
        model.addAttribute(
                "headline",
                page.total() == 0 && wanted == null
                        ? words.say("consultations.headline.none")
                        : words.count("consultations.running", running));
        model.addAttribute(
                "rows",
                page.rows().stream()
                        .map(round -> ConsultationLine.of(round, words, times))
                        .toList());
        model.addAttribute("states", ConsultationState.values());
        model.addAttribute("state", state);
        model.addAttribute(
                "pager",
                new Pager(
                        page.rows().size(),
                        page.total(),
                        cursor == null ? null : first,
                        page.next() == null ? null : first + "&cursor=" + page.next()));
        return "consultation/list";
    }

    /** The page of a consultation. Whoever may answer for a seat and opens it while signed in has the text: recorded once. */
    @GetMapping("/consultations/{roundId}")
    String consultation(@PathVariable UUID roundId, SignedIn reader, Act act, Moment moment, Times times, Model model) {
        ConsultationView round = round(roundId, moment);
        if (!moment.past()) {
            Seats.recordOpening(round, reader, act, commands);
        }
        return show(round, reader, moment, times, model);
    }

    private String show(ConsultationView round, SignedIn reader, Moment moment, Times times, Model model) {
        UUID roundId = round.opening().roundId();
        ConsultedText text =
                find.text(roundId, moment).orElseThrow(() -> new Unknown("text of consultation " + roundId));
        List<CommentLine> comments = CommentLine.of(round, text, reader, words);
        boolean open = round.state() == ConsultationState.OPEN;
        boolean runs = reader.actsAs(Role.SECRETARIAT) || reader.actsAs(Role.CO_CHAIR);
        AddresseeView mine = Seats.of(round, reader, null);
        Map<PersonRef, String> holders = labels.labels(
                round.addressees().stream().map(AddresseeView::person).collect(Collectors.toSet()),
                moment,
                words.locale());
        model.addAttribute("round", round);
        model.addAttribute("roundId", roundId);
        model.addAttribute("outcome", StateSentence.of(round, words, times));
        model.addAttribute("open", open);
        model.addAttribute("answerable", open && !times.over(round.dueAt()));
        model.addAttribute("runs", runs);
        model.addAttribute("language", text.language());
        model.addAttribute("documents", text.documents());
        model.addAttribute("paragraphs", paragraphs(text, comments));
        model.addAttribute(
                "general",
                comments.stream().filter(comment -> comment.anchor() == null).toList());
        model.addAttribute(
                "addressees",
                round.addressees().stream()
                        .map(each -> AddresseeLine.of(
                                each,
                                round,
                                Seats.mayAnswer(each, reader),
                                holders.getOrDefault(each.person(), ""),
                                words,
                                times))
                        .toList());
        model.addAttribute(
                "mine",
                mine == null
                        ? null
                        : AddresseeLine.of(mine, round, true, holders.getOrDefault(mine.person(), ""), words, times));
        model.addAttribute("needs", needs(round));
        model.addAttribute("heard", round.externals().size());
        model.addAttribute("files", mayFile(reader, round, times));
        model.addAttribute("unread", open ? DeliveryPages.unread(round).size() : 0);
        model.addAttribute("lastDay", open && times.over(round.opening().lastDayAt()));
        model.addAttribute("deadline", Deadline.of(round, words, times));
        model.addAttribute(
                "ownDeadline",
                mine == null ? null : Deadline.own(mine, round, Calendars.of(log, roundId), words, times));
        model.addAttribute("waivable", open && runs ? labels(round.toBeWaived(moment.instant())) : List.of());
        model.addAttribute(
                "later",
                open && runs && !moment.past()
                        ? laterMembers.of(round, moment).stream()
                                .map(addressee -> addressee.at().label())
                                .toList()
                        : List.of());
        model.addAttribute("remindable", round.silent().stream().anyMatch(AddresseeView::hasMailbox));
        processes
                .trace(
                        roundId,
                        log.of(roundId).stream()
                                .filter(event -> event.position() <= moment.position())
                                .toList(),
                        moment.instant())
                .ifPresent(trace -> model.addAttribute("process", ProcessPicture.of(trace, words)));
        if (!model.containsAttribute("typed")) {
            model.addAttribute("typed", Map.of());
        }
        return "consultation/round";
    }

    private static boolean mayFile(SignedIn reader, ConsultationView round, Times times) {
        return reader.actsAs(Role.SECRETARIAT) && round.state() == ConsultationState.OPEN && !times.over(round.dueAt());
    }

    private static List<ParagraphLine> paragraphs(ConsultedText text, List<CommentLine> comments) {
        List<ParagraphLine> lines = new ArrayList<>();
        for (Paragraph paragraph : text.paragraphs()) {
            lines.add(new ParagraphLine(
                    lines.size() + 1,
                    paragraph.id(),
                    paragraph.text(),
                    comments.stream()
                            .filter(comment -> ("p-" + paragraph.id()).equals(comment.anchor()))
                            .toList()));
        }
        return lines;
    }

    private List<Need> needs(ConsultationView round) {
        long asked = round.addressees().size();
        List<String> unserved = labels(round.unserved());
        List<String> silent = labels(round.silent());
        String have = words.say("consultation.of", words.number(asked - unserved.size()), words.number(asked));
        String answers = words.say("consultation.of", words.number(asked - silent.size()), words.number(asked));
        boolean over = round.state() != ConsultationState.OPEN;
        List<Need> needs = new ArrayList<>();
        needs.add(
                unserved.isEmpty()
                        ? Need.met(words.say("consultation.need.served"), have)
                        : waitingFor(words.say("consultation.need.served"), have, unserved));
        needs.add(
                silent.isEmpty() || over
                        ? Need.met(words.say("consultation.need.answers"), answers)
                        : waitingFor(words.say("consultation.need.answers"), answers, silent));
        int open = round.openComments().size();
        int comments = round.comments().size();
        String disposed = words.say("consultation.of", words.number(comments - open), words.number(comments));
        String matrix = "/consultations/" + round.opening().roundId() + "/matrix";
        needs.add((open == 0
                        ? Need.met(words.say("consultation.need.disposed"), disposed)
                        : Need.waiting(words.say("consultation.need.disposed"), disposed))
                .leadingTo(matrix));
        return needs;
    }

    /** Says who is waited for where they are few; many are in the table. */
    private Need waitingFor(String what, String measure, List<String> names) {
        Need waiting = Need.waiting(what, measure);
        return names.size() > FEW ? waiting : waiting.because(words.list(names));
    }

    private static List<String> labels(List<AddresseeView> addressees) {
        return addressees.stream().map(each -> each.seat().label()).toList();
    }

    @PostMapping("/consultations/{roundId}/waivers")
    String waive(
            @PathVariable UUID roundId,
            @RequestParam(defaultValue = "") String seat,
            @RequestParam(defaultValue = "") String reason,
            Attempt attempt) {
        return act(
                roundId,
                new WaiveAddressee(roundId, ConsultedSeat.called(seat), reason),
                words.say("consultation.receipt.waived", seat),
                Map.of("reason", reason),
                attempt);
    }

    @PostMapping("/consultations/{roundId}/reminders")
    String remind(@PathVariable UUID roundId, Attempt attempt) {
        return act(
                roundId, new RemindNow(roundId, null), words.say("consultation.receipt.reminded"), Map.of(), attempt);
    }

    @PostMapping("/consultations/{roundId}/addressees")
    String add(
            @PathVariable UUID roundId, @RequestParam(name = "later", defaultValue = "") String seat, Attempt attempt) {
        return attempt.answer(
                () -> commands.send(
                        laterMembers.adding(round(roundId, timeline.now()), seat), attempt.act(), attempt.key()),
                new Done("/consultations/" + roundId, words.say("consultation.receipt.added", seat)),
                () -> again(roundId, attempt));
    }

    @PostMapping("/consultations/{roundId}/contests")
    String contest(
            @PathVariable UUID roundId,
            @RequestParam(defaultValue = "") String seat,
            @RequestParam(defaultValue = "0") int number,
            @RequestParam(name = "contest-reason", defaultValue = "") String reason,
            Attempt attempt) {
        return act(
                roundId,
                new ContestFiledResponse(roundId, ConsultedSeat.called(seat), number, reason),
                words.say("filing.contested", seat),
                Map.of("contest-reason", reason),
                attempt);
    }

    @PostMapping("/consultations/{roundId}/voiding")
    String declareVoid(
            @PathVariable UUID roundId,
            @RequestParam(name = "void-reason", defaultValue = "") String reason,
            Attempt attempt) {
        return act(
                roundId,
                new VoidConsultationRound(roundId, reason),
                words.say("consultation.receipt.voided"),
                Map.of("void-reason", reason),
                attempt);
    }

    /** Sends a command of the page; a refusal shows the page again with the rule and everything that was typed. */
    private String act(UUID roundId, Object command, String done, Map<String, String> typed, Attempt attempt) {
        attempt.model().addAttribute("typed", typed);
        return attempt.send(command, new Done("/consultations/" + roundId, done), () -> again(roundId, attempt));
    }

    private String again(UUID roundId, Attempt attempt) {
        Moment now = timeline.now();
        return show(round(roundId, now), attempt.reader(), now, attempt.times(), attempt.model());
    }

    private ConsultationView round(UUID roundId, Moment moment) {
        return find.round(roundId, moment).orElseThrow(() -> new Unknown("consultation " + roundId));
    }
}
