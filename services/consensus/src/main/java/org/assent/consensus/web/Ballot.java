package org.assent.consensus.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assent.consensus.Attendance;
import org.assent.consensus.DecisionText;
import org.assent.consensus.RoundState;
import org.assent.consensus.Visibility;
import org.assent.consensus.messages.RoundView;
import org.assent.consensus.messages.RoundView.SeatView;
import org.assent.consensus.messages.RoundView.Stated;
import org.assent.platform.web.PersonNames;
import org.assent.platform.web.Times;
import org.assent.platform.web.Words;
import org.assent.platform.web.parts.Need;
import org.assent.platform.web.parts.PositionMark;
import org.assent.rules.consensus.Mode;
import org.assent.rules.consensus.Position;
import org.jspecify.annotations.Nullable;

/**
 * A round as one reader sees it on the ballot page.
 *
 * @param rows the seats, what blocks first
 * @param needs what is met and what is missing for consensus
 * @param withheld whether some positions may not be shown to the reader yet (CR20)
 */
record Ballot(RoundView round, OutcomeSentence outcome, List<Row> rows, List<Need> needs, boolean withheld) {
    /**
     * One seat.
     *
     * @param label the position in a word; after an unbroken silence "consent by silence", which is never called support
     * @param reason what its head wrote
     * @param about the paragraph it is about, "paragraph 3"
     * @param was marks of the positions it replaced
     * @param unconfirmed whether the position shown waits for the head to confirm it
     * @param footing who recorded it for whom, and what the head said to that: short sentences
     * @param notes interest, residency, how it came to have the text: short sentences
     */
    record Row(
            String entity,
            String entityName,
            PositionMark mark,
            String label,
            @Nullable String reason,
            @Nullable String about,
            @Nullable String resolvedBy,
            @Nullable Stated stated,
            List<PositionMark> was,
            @Nullable Stated late,
            boolean unconfirmed,
            List<String> footing,
            List<String> notes,
            boolean mine) {}

    static Ballot of(
            RoundView all, Visibility visibility, DecisionText text, PersonNames names, Words words, Times times) {
        RoundView round = visibility.applyTo(all);
        List<Row> rows = Marks.sorted(round, visibility).stream()
                .map(seat -> row(seat, round, visibility, text, names, words, times))
                .toList();
        return new Ballot(
                round,
                OutcomeSentence.of(round, words, times),
                rows,
                needs(round, visibility, words, times),
                rows.stream().anyMatch(row -> row.mark() == PositionMark.WITHHELD));
    }

    private static Row row(
            SeatView seat,
            RoundView round,
            Visibility visibility,
            DecisionText text,
            PersonNames names,
            Words words,
            Times times) {
        Stated stated = seat.stated();
        Marks.Shown shown = Marks.shown(seat, round, visibility);
        PositionMark mark = shown.mark();
        boolean waits = shown.unconfirmed() && round.state().open();
        return new Row(
                seat.entity(),
                seat.entityName(),
                mark,
                waits
                        ? words.say("ballot.label.unconfirmed", words.say("position." + mark.key()))
                        : words.say(label(seat, round, mark)),
                stated == null ? null : stated.statement().reason(),
                stated == null ? null : about(stated, text, words),
                stated == null ? null : stated.statement().resolvedBy(),
                stated,
                seat.earlier().stream()
                        .map(earlier -> Marks.of(earlier.statement().position()))
                        .toList(),
                seat.late(),
                shown.unconfirmed(),
                stated == null ? List.of() : footing(seat, stated, names, words, times),
                notes(seat, round, words, times),
                visibility.own().contains(seat.entity()));
    }

    /** What is said of a seat that said nothing depends on how the round ended; silence and presence are never called support. */
    private static String label(SeatView seat, RoundView round, PositionMark mark) {
        RoundView.Meeting meeting = round.meeting();
        if (seat.counting() != null || mark != PositionMark.NONE) {
            return "position." + mark.key();
        }
        if (meeting != null && meeting.declaredAt() != null && meeting.isPresent(seat.entity())) {
            return "decision.by-presence";
        }
        if (round.state().open()) {
            return "position." + mark.key();
        }
        return round.state() == RoundState.REACHED ? "decision.by-silence" : "ballot.none.over";
    }

    private static List<String> footing(SeatView seat, Stated stated, PersonNames names, Words words, Times times) {
        List<String> sentences = new ArrayList<>();
        if (stated.acting() && stated.evidence() == null) {
            sentences.add(words.say("ballot.acting", names.of(stated.by())));
        }
        String head = seat.head() == null ? seat.entity() : names.of(seat.head());
        if (stated.evidence() != null) {
            sentences.add(words.say(
                    "ballot.behalf",
                    names.of(stated.by()),
                    head,
                    words.say("evidence." + stated.evidence().way().name()),
                    times.brief(stated.evidence().cameAt())));
            sentences.add(words.say("ballot.behalf.words", stated.evidence().words()));
        }
        if (stated.unconfirmed()) {
            sentences.add(words.say(stated.counts() ? "ballot.unconfirmed.counts" : "ballot.unconfirmed.not", head));
        }
        if (stated.settled() != null) {
            String by = names.of(stated.settled().by());
            String when = times.brief(stated.settled().at());
            sentences.add(
                    stated.settled().reason() == null
                            ? words.say(stated.acting() ? "ballot.confirmed.acting" : "ballot.confirmed", by, when)
                            : words.say(
                                    "ballot.contested",
                                    by,
                                    when,
                                    stated.settled().reason()));
        }
        return sentences;
    }

    private static @Nullable String about(Stated stated, DecisionText text, Words words) {
        String paragraph = stated.statement().paragraph();
        for (int i = 0; i < text.paragraphs().size(); i++) {
            if (text.paragraphs().get(i).id().equals(paragraph)) {
                return words.say("ballot.paragraph", words.number(i + 1L));
            }
        }
        return null;
    }

    private static List<String> notes(SeatView seat, RoundView round, Words words, Times times) {
        List<String> notes = new ArrayList<>();
        if (round.meeting() != null && round.meeting().needed() > 0) {
            notes.add(round.meeting().attendance().stream()
                    .filter(attends -> attends.entity().equals(seat.entity()))
                    .findFirst()
                    .map(attends -> attends.presence() == Attendance.Presence.IN_PERSON
                            ? words.say("presence.IN_PERSON")
                            : words.say("presence.REPRESENTED.by", String.valueOf(attends.by())))
                    .orElseGet(() -> words.say("presence.ABSENT")));
        }
        if (seat.interested()) {
            notes.add(words.say("ballot.interested"));
        }
        if (seat.onRollByLocalSetting()) {
            notes.add(words.say("ballot.local-setting"));
        } else if (!seat.residency().equals("RESIDENT")) {
            notes.add(words.say("ballot.residency." + seat.residency()));
        }
        notes.add(InformedWords.of(seat, round, words, times));
        return notes;
    }

    private static List<Need> needs(RoundView round, Visibility visibility, Words words, Times times) {
        List<Need> needs = new ArrayList<>();
        long total = round.seats().size();
        long haveText = round.seats().stream().filter(SeatView::hasText).count();
        String have = words.say("need.of", words.number(haveText), words.number(total));
        if (haveText == total) {
            needs.add(Need.met(words.say("need.served"), have));
        } else {
            Need waiting = Need.waiting(words.say("need.served"), have);
            needs.add(round.meeting() == null ? waiting.because(words.say("need.served.more")) : waiting);
        }
        if (round.meeting() != null) {
            needs.add(quorum(round, round.meeting(), words));
        }
        if (round.meeting() == null || round.silence() != null) {
            needs.add(silence(round, words, times));
        }
        List<String> blocking = round.seats().stream()
                .filter(seat -> seat.position() != null && seat.position().blocks(Mode.SILENCE))
                .map(SeatView::entity)
                .toList();
        needs.add(
                blocking.isEmpty()
                        ? Need.met(words.say("need.no-objection"), null)
                        : Need.blocked(words.say("need.no-objection"), null).because(words.list(blocking)));
        if (visibility.all()) {
            long aside = round.seats().stream()
                    .filter(seat -> seat.position() == Position.STAND_ASIDE)
                    .count();
            needs.add(
                    aside < total
                            ? Need.met(words.say("need.not-all-aside"), words.count("need.aside", aside))
                            : Need.blocked(words.say("need.not-all-aside"), words.count("need.aside", aside)));
        }
        return needs;
    }

    private static Need quorum(RoundView round, RoundView.Meeting meeting, Words words) {
        String text = words.say("need.quorum");
        if (meeting.needed() == 0) {
            return Need.ahead(text, words.say("need.quorum.ahead"));
        }
        String count = words.say(
                "need.quorum.count",
                words.number(meeting.attendance().size()),
                words.number(round.seats().size()),
                words.number(meeting.needed()));
        return meeting.attendance().size() >= meeting.needed()
                ? Need.met(text, count)
                : Need.blocked(text, count).because(words.say("need.quorum.more"));
    }

    private static Need silence(RoundView round, Words words, Times times) {
        String hours = words.say("need.silence", times.duration(round.opening().silenceMinimum()));
        if (round.silence() == null) {
            return Need.ahead(hours, words.say("need.silence.ahead"));
        }
        if (Set.of(RoundState.REACHED, RoundState.NOT_REACHED).contains(round.state())) {
            return Need.met(hours, words.say("need.silence.over"));
        }
        if (round.state().hasClock()) {
            return Need.waiting(hours, times.relative(round.silence().expiresAt()));
        }
        return Need.blocked(hours, words.say("need.silence.ended-early"));
    }
}
