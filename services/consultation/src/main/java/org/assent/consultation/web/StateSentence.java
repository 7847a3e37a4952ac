package org.assent.consultation.web;

import java.util.List;
import org.assent.consultation.messages.ConsultationView;
import org.assent.consultation.messages.ConsultationView.Ending;
import org.assent.platform.web.Times;
import org.assent.platform.web.Words;
import org.assent.platform.web.parts.Tone;
import org.jspecify.annotations.Nullable;

/**
 * How a consultation stands, in one sentence and a second one that says more.
 *
 * @param rule id of the rule behind it
 */
record StateSentence(Tone tone, String sentence, @Nullable String detail, String rule) {
    /** The shape that goes with the colour. */
    public String icon() {
        return switch (tone) {
            case OK -> "check";
            case STOP -> "square";
            default -> "clock";
        };
    }

    static StateSentence of(ConsultationView round, Words words, Times times) {
        return switch (round.state()) {
            case OPEN -> open(round, words, times);
            case DISPOSITIONS_DUE ->
                new StateSentence(
                        full(round) ? Tone.WARN : Tone.STOP,
                        words.say(full(round) ? "consultation.full" : "consultation.not-full"),
                        words.count(
                                "consultation.open-comments",
                                round.openComments().size()),
                        "S75");
            case CLOSED ->
                new StateSentence(
                        full(round) ? Tone.OK : Tone.STOP,
                        words.say(full(round) ? "consultation.full" : "consultation.not-full"),
                        words.say(full(round) ? "consultation.full.detail" : "consultation.not-full.detail"),
                        "S74");
            case VOIDED ->
                new StateSentence(
                        Tone.QUIET,
                        words.say("consultation.voided"),
                        words.say("consultation.because", reason(round)),
                        "S77");
        };
    }

    private static StateSentence open(ConsultationView round, Words words, Times times) {
        int asked = round.addressees().size();
        String answered = words.say(
                "consultation.answered", words.number(asked - round.silent().size()), words.number(asked));
        if (times.over(round.dueAt())) {
            List<String> lacking = round.toBeWaived(round.dueAt()).stream()
                    .map(each -> each.seat().label())
                    .toList();
            if (!lacking.isEmpty()) {
                return new StateSentence(
                        Tone.STOP,
                        words.say("consultation.lacking"),
                        words.say("consultation.lacking.detail", words.list(lacking)),
                        "S74A");
            }
            return new StateSentence(Tone.ACCENT, words.say("consultation.closing"), answered, "S74");
        }
        return new StateSentence(
                Tone.ACCENT, words.say("consultation.open", times.local(round.dueAt())), answered, "S73");
    }

    /** Whether the closed consultation was full. */
    static boolean full(ConsultationView round) {
        Ending ending = round.ending();
        return ending != null
                && ending.certificate() != null
                && ending.certificate().full();
    }

    private static String reason(ConsultationView round) {
        Ending ending = round.ending();
        return ending == null || ending.reason() == null ? "" : ending.reason();
    }
}
