package org.assent.consensus.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.assent.consensus.Attendance;
import org.assent.consensus.DecisionText;
import org.assent.consensus.Evidence;
import org.assent.consensus.ExplanationWindow;
import org.assent.consensus.RoundState;
import org.assent.consensus.Visibility;
import org.assent.consensus.messages.ConsensusRoundOpened;
import org.assent.consensus.messages.FindConsensusRound;
import org.assent.consensus.messages.FindRoundPapers;
import org.assent.consensus.messages.RoundView;
import org.assent.consensus.messages.RoundView.SeatView;
import org.assent.documents.FileKind;
import org.assent.kernel.Role;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.ledger.Receipt;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.process.Processes;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Timeline;
import org.assent.platform.web.Attempt;
import org.assent.platform.web.Attempt.Done;
import org.assent.platform.web.PersonNames;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.Times;
import org.assent.platform.web.Unknown;
import org.assent.platform.web.Words;
import org.assent.platform.web.parts.ProcessPicture;
import org.assent.rules.consensus.InformationGap;
import org.assent.rules.consensus.Position;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;

/** The ballot page as everything shows it that is done there, with what was refused and everything that was typed. */
final class BallotFace {
    private final FindConsensusRound find;
    private final FindRoundPapers papers;
    private final Timeline timeline;
    private final Sight sight;
    private final EventLog log;
    private final Processes processes;
    private final PersonNames names;
    private final Words words;

    BallotFace(
            FindConsensusRound find,
            FindRoundPapers papers,
            Timeline timeline,
            EventLog log,
            Processes processes,
            PersonNames names,
            Words words) {
        this.find = find;
        this.papers = papers;
        this.timeline = timeline;
        this.sight = new Sight(find, timeline);
        this.log = log;
        this.processes = processes;
        this.names = names;
        this.words = words;
    }

    String show(RoundView all, SignedIn reader, Moment moment, Times times, Model model) {
        UUID roundId = all.opening().roundId();
        Visibility visibility = sight.of(all, reader);
        DecisionText text = text(roundId, moment);
        Ballot ballot = Ballot.of(all, visibility, text, names, words, times);
        RoundView round = ballot.round();
        model.addAttribute("ballot", ballot);
        model.addAttribute("roundId", roundId);
        model.addAttribute("text", text);
        model.addAttribute("trace", TraceLine.of(round, words));
        model.addAttribute("deadline", DeadlineWords.of(round, words, times));
        model.addAttribute("outage", OutageWords.of(round, words, times));
        model.addAttribute("open", round.state().open());
        model.addAttribute("mine", mine(ballot, reader));
        model.addAttribute("coChair", reader.actsAs(Role.CO_CHAIR));
        model.addAttribute("mayRecord", reader.actsAs(Role.CO_CHAIR) || reader.actsAs(Role.SECRETARIAT));
        model.addAttribute("letters", holdsLetters(all, reader));
        model.addAttribute("choices", Position.values());
        model.addAttribute("ways", Evidence.Way.values());
        model.addAttribute("accepted", FileKind.accepted());
        annexes(round, reader, text, moment, times, model);
        if (round.meeting() != null) {
            meeting(round, reader, moment, model);
        }
        model.addAttribute("mayConfirm", mayConfirm(round, reader, moment));
        information(round, moment, model);
        model.addAttribute(
                "mayExtend",
                round.state().hasClock()
                        && reader.actsAs(Role.CO_CHAIR, round.opening().chair())
                        && round.silence() != null
                        && round.silence().extendedBecause() == null);
        model.addAttribute("mayWithdraw", all.seats().stream().allMatch(seat -> seat.stated() == null));
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
        return "consensus/ballot";
    }

    /** What came beside the text, who does not have what the others have, and for whom that can be waived or reported. */
    private void information(RoundView round, Moment moment, Model model) {
        Set<String> unserved = new LinkedHashSet<>();
        if (round.state() == RoundState.SERVING) {
            round.seats().stream()
                    .filter(seat -> !seat.hasText())
                    .map(SeatView::entity)
                    .forEach(unserved::add);
        }
        papers.papers(round.opening().roundId(), moment).ifPresent(came -> {
            model.addAttribute("information", InformationWords.of(came, words));
            List<InformationGap> gaps = came.gaps();
            model.addAttribute("gaps", gaps.isEmpty() ? null : InformationWords.of(gaps, words));
            gaps.forEach(gap -> unserved.add(gap.entity()));
        });
        model.addAttribute("unserved", List.copyOf(unserved));
        model.addAttribute(
                "servedByLetter",
                round.seats().stream()
                        .filter(seat -> seat.servedAt() != null && seat.readAt() == null)
                        .map(SeatView::entity)
                        .toList());
    }

    /** What was annexed, until when more may be, and whether the reader may. */
    private void annexes(RoundView round, SignedIn reader, DecisionText text, Moment moment, Times times, Model model) {
        model.addAttribute("annexes", AnnexLine.of(round, text, words));
        RoundView.Ending ending = round.ending();
        if (ending == null || ending.outcome() == null) {
            return;
        }
        log.of(round.opening().roundId()).stream()
                .map(RecordedEvent::payload)
                .filter(ConsensusRoundOpened.class::isInstance)
                .map(ConsensusRoundOpened.class::cast)
                .findFirst()
                .flatMap(opened -> ExplanationWindow.closesAt(opened, ending.at()))
                .ifPresent(closesAt -> {
                    boolean open = !times.over(closesAt);
                    model.addAttribute("annexUntil", closesAt);
                    model.addAttribute("annexOpen", open);
                    model.addAttribute(
                            "mayAnnex",
                            open
                                    && !moment.past()
                                    && round.seats().stream()
                                            .anyMatch(seat -> reader.actsAs(Role.HEAD_OF_AGENCY, seat.entity())));
                });
    }

    private static void meeting(RoundView round, SignedIn reader, Moment moment, Model model) {
        boolean here = round.state() == RoundState.MEETING && !moment.past();
        boolean chairs = here && reader.actsAs(Role.CO_CHAIR, round.opening().chair());
        model.addAttribute("mayAttend", here && (reader.actsAs(Role.CO_CHAIR) || reader.actsAs(Role.SECRETARIAT)));
        model.addAttribute("mayConclude", chairs);
        model.addAttribute(
                "objectors",
                round.seats().stream()
                        .filter(seat -> seat.position() == Position.OBJECT)
                        .map(SeatView::entity)
                        .toList());
        model.addAttribute(
                "attends",
                Objects.requireNonNull(round.meeting()).attendance().stream()
                        .collect(Collectors.toMap(Attendance::entity, seat -> seat)));
    }

    /** As the round itself decides it (CR20): what would be refused is not offered. */
    private static boolean holdsLetters(RoundView round, SignedIn reader) {
        return reader.actsAs(Role.CO_CHAIR)
                || reader.actsAs(Role.SECRETARIAT)
                || reader.actsAs(Role.AUDITOR)
                || (!round.state().open() && reader.actsAs(Role.MEMBER))
                || round.seats().stream().anyMatch(seat -> reader.actsAs(Role.HEAD_OF_AGENCY, seat.entity()));
    }

    /** The reader's seat, while something that was recorded for it waits for its head. */
    private static @Nullable SeatView mayConfirm(RoundView round, SignedIn reader, Moment moment) {
        boolean settled = round.state() != RoundState.BROKEN && !round.state().open();
        if (moment.past() || settled) {
            return null;
        }
        return round.seats().stream()
                .filter(seat -> reader.actsAs(Role.HEAD_OF_AGENCY, seat.entity()))
                .filter(seat -> seat.stated() != null && seat.stated().unconfirmed())
                .findFirst()
                .orElse(null);
    }

    private static Ballot.@Nullable Row mine(Ballot ballot, SignedIn reader) {
        String entity = reader.entity();
        if (entity == null || !reader.actsAs(Role.HEAD_OF_AGENCY)) {
            return null;
        }
        return ballot.rows().stream()
                .filter(row -> row.entity().equals(entity))
                .findFirst()
                .orElse(null);
    }

    /** Sends a command of the ballot page; a refusal shows the page again with the rule and everything that was typed. */
    String act(
            UUID roundId,
            Object command,
            String done,
            @Nullable String next,
            Map<String, String> typed,
            Attempt attempt) {
        attempt.model().addAttribute("typed", typed);
        return attempt.send(command, done(roundId, done, next), () -> again(roundId, attempt));
    }

    /** As {@link #act}, where something more than a command is sent. */
    String answer(
            UUID roundId,
            Supplier<Receipt> sending,
            String done,
            @Nullable String next,
            Map<String, String> typed,
            Attempt attempt) {
        attempt.model().addAttribute("typed", typed);
        return attempt.answer(sending, done(roundId, done, next), () -> again(roundId, attempt));
    }

    private static Done done(UUID roundId, String done, @Nullable String next) {
        return new Done("/rounds/" + roundId, done, next);
    }

    private String again(UUID roundId, Attempt attempt) {
        Moment now = timeline.now();
        RoundView round = find.round(roundId, now).orElseThrow(() -> new Unknown("round " + roundId));
        return show(round, attempt.reader(), now, attempt.times(), attempt.model());
    }

    /** A round with what the reader may see of it now. */
    RoundView visible(UUID roundId, SignedIn reader, Moment moment) {
        RoundView all = find.round(roundId, moment).orElseThrow(() -> new Unknown("round " + roundId));
        return sight.of(all, reader).applyTo(all);
    }

    /** The number of the last position of a seat as the registers have it now, 0 for none. */
    int lastNumber(UUID roundId, String entity) {
        return find.round(roundId, timeline.now())
                .flatMap(round -> round.seat(entity))
                .map(SeatView::stated)
                .map(RoundView.Stated::number)
                .orElse(0);
    }

    private DecisionText text(UUID roundId, Moment moment) {
        return find.text(roundId, moment).orElseThrow(() -> new Unknown("text of round " + roundId));
    }

    /** What readers may see of the positions. */
    Sight sight() {
        return sight;
    }
}
