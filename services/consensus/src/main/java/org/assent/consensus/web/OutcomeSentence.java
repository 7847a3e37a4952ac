package org.assent.consensus.web;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.assent.consensus.messages.RoundView;
import org.assent.consensus.messages.RoundView.Ending;
import org.assent.consensus.messages.RoundView.SeatView;
import org.assent.consensus.messages.RoundView.Silence;
import org.assent.platform.web.Times;
import org.assent.platform.web.Words;
import org.assent.platform.web.parts.Tone;
import org.jspecify.annotations.Nullable;

/**
 * The answer to the question that a reader brings to a round, in one sentence, with a second one that says why.
 *
 * @param sentence "Not adopted: one objection stands."
 * @param detail who, when, until when
 * @param rule id of the rule behind it
 */
record OutcomeSentence(
        Tone tone,
        String sentence,
        @Nullable String detail,
        @Nullable String rule) {
    /** The shape that goes with the colour. */
    public String icon() {
        return switch (tone) {
            case OK -> "check";
            case STOP -> "square";
            default -> "clock";
        };
    }

    static OutcomeSentence of(RoundView round, Words words, Times times) {
        return switch (round.state()) {
            case SERVING -> serving(round, words);
            case SILENCE -> silence(round, words, times);
            case MEETING -> meeting(round, words, times);
            case CONFIRMATION -> confirmation(round, words, times);
            case BROKEN -> broken(round, words, times);
            case MAINTAINED ->
                new OutcomeSentence(
                        Tone.STOP,
                        words.say("outcome.maintained"),
                        words.say("outcome.maintained.detail", by(round), at(round, times)),
                        "CR10");
            case REACHED ->
                new OutcomeSentence(
                        Tone.OK,
                        words.say("outcome.reached"),
                        words.say(key("outcome.reached.detail", round), at(round, times), silent(round, words))
                                .strip(),
                        "CR11");
            case NOT_REACHED ->
                new OutcomeSentence(
                        Tone.STOP,
                        words.say("outcome.not-reached"),
                        words.say(key("outcome.not-reached.detail", round), at(round, times)),
                        "CR11");
            case WITHDRAWN ->
                new OutcomeSentence(
                        Tone.QUIET,
                        words.say("outcome.withdrawn"),
                        words.say("outcome.because", reason(round)),
                        "CR17A");
            case VOIDED ->
                new OutcomeSentence(
                        Tone.QUIET, words.say("outcome.voided"), words.say("outcome.because", reason(round)), "CR16");
        };
    }

    /** What was decided in a meeting is told in other words than what a silence decided. */
    private static String key(String key, RoundView round) {
        if (round.meeting() == null) {
            return key;
        }
        return round.silence() == null ? key + ".meeting" : key + ".confirmed";
    }

    private static OutcomeSentence meeting(RoundView round, Words words, Times times) {
        RoundView.Meeting meeting = Objects.requireNonNull(round.meeting());
        String where = words.say(
                "outcome.meeting.detail",
                times.local(meeting.meeting().at()),
                meeting.meeting().place());
        if (meeting.needed() == 0) {
            return new OutcomeSentence(Tone.ACCENT, words.say("outcome.meeting"), where, "CR10");
        }
        String present = words.number(meeting.attendance().size());
        String total = words.number(round.seats().size());
        return meeting.attendance().size() < meeting.needed()
                ? new OutcomeSentence(
                        Tone.WARN,
                        words.say("outcome.meeting.below", present, total, words.number(meeting.needed())),
                        where,
                        "CR10")
                : new OutcomeSentence(Tone.ACCENT, words.say("outcome.meeting.quorum", present, total), where, "CR10");
    }

    private static OutcomeSentence confirmation(RoundView round, Words words, Times times) {
        Silence silence = running(round);
        if (times.over(silence.expiresAt())) {
            return silence(round, words, times);
        }
        RoundView.Meeting meeting = Objects.requireNonNull(round.meeting());
        List<String> absent = round.seats().stream()
                .map(SeatView::entity)
                .filter(entity -> !meeting.isPresent(entity))
                .toList();
        return new OutcomeSentence(
                Tone.ACCENT,
                words.say("outcome.confirmation", times.left(silence.expiresAt())),
                words.say(
                        "outcome.confirmation.detail",
                        words.list(absent),
                        times.local(silence.expiresAt()),
                        times.utc(silence.expiresAt())),
                "CR10");
    }

    private static OutcomeSentence serving(RoundView round, Words words) {
        List<String> waiting = new ArrayList<>();
        for (SeatView seat : round.seats()) {
            if (!seat.hasText()) {
                waiting.add(seat.entity());
            }
        }
        int total = round.seats().size();
        return new OutcomeSentence(
                Tone.WARN,
                words.say("outcome.serving", words.number(total - waiting.size()), words.number(total)),
                waiting.isEmpty() ? null : words.say("outcome.serving.detail", words.list(waiting)),
                "CR5");
    }

    private static OutcomeSentence silence(RoundView round, Words words, Times times) {
        Silence silence = running(round);
        if (times.over(silence.expiresAt())) {
            return new OutcomeSentence(
                    Tone.ACCENT,
                    words.say("outcome.closing"),
                    words.say("outcome.closing.detail", times.local(silence.expiresAt())),
                    "CR8");
        }
        return new OutcomeSentence(
                Tone.ACCENT,
                words.say("outcome.silence", times.left(silence.expiresAt())),
                words.say("outcome.silence.detail", times.local(silence.expiresAt()), times.utc(silence.expiresAt())),
                "CR7");
    }

    private static OutcomeSentence broken(RoundView round, Words words, Times times) {
        Ending ending = ended(round);
        String by = ending.brokenBy() == null ? "" : ending.brokenBy();
        boolean amendment = round.seat(by)
                .map(seat -> Marks.of(seat.position()).key().equals("amendment"))
                .orElse(false);
        Silence silence = round.silence();
        String early = silence == null
                ? words.say("outcome.broken.before", by, times.local(ending.at()))
                : words.say(
                        "outcome.broken.detail",
                        by,
                        times.local(ending.at()),
                        times.duration(Duration.between(ending.at(), silence.expiresAt())));
        return new OutcomeSentence(
                Tone.STOP, words.say(amendment ? "outcome.broken.amendment" : "outcome.broken"), early, "CR8");
    }

    private static String silent(RoundView round, Words words) {
        long silent = round.seats().stream()
                .filter(seat -> seat.counting() == null)
                .filter(seat -> round.meeting() == null || !round.meeting().isPresent(seat.entity()))
                .count();
        return silent == 0 ? "" : words.count("outcome.silent", silent);
    }

    private static String by(RoundView round) {
        String entity = ended(round).brokenBy();
        return entity == null ? "" : entity;
    }

    private static String at(RoundView round, Times times) {
        return times.local(ended(round).at());
    }

    private static String reason(RoundView round) {
        String reason = ended(round).reason();
        return reason == null ? "" : reason;
    }

    private static Ending ended(RoundView round) {
        Ending ending = round.ending();
        if (ending == null) {
            throw new IllegalStateException("a round that has an outcome has ended");
        }
        return ending;
    }

    private static Silence running(RoundView round) {
        Silence silence = round.silence();
        if (silence == null) {
            throw new IllegalStateException("a round in silence has a clock");
        }
        return silence;
    }
}
