package org.assent.consensus.web;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.assent.consensus.DecisionText;
import org.assent.consensus.ObjectionState;
import org.assent.consensus.messages.ObjectionView;
import org.assent.consensus.messages.ObjectionView.Entry;
import org.assent.consensus.messages.ObjectionView.Kind;
import org.assent.consensus.messages.ObjectionView.Offer;
import org.assent.kernel.Paragraph;
import org.assent.platform.web.Words;
import org.assent.rules.text.TextDifference;
import org.assent.rules.text.WordRun;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the thread in words.
 *
 * @param title who did what
 * @param runs the offered wording against the words of the round; empty where none was offered
 * @param onTheTable whether it is the wording that waits for an answer
 */
record ThreadLine(
        String tone,
        String title,
        @Nullable String text,
        List<WordRun> runs,
        boolean onTheTable,
        Instant at,
        long position) {
    static List<ThreadLine> of(ObjectionView objection, DecisionText text, Words words) {
        int table = onTheTable(objection);
        return objection.thread().stream()
                .map(entry -> line(entry, objection, text, table, words))
                .toList();
    }

    /** Number of the wording that waits for an answer, 0 for none. */
    static int onTheTable(ObjectionView objection) {
        if (objection.state() != ObjectionState.TEXT_OFFERED) {
            return 0;
        }
        return objection.thread().stream()
                .filter(entry -> entry.kind() == Kind.OFFER)
                .mapToInt(Entry::number)
                .max()
                .orElse(0);
    }

    /** The words that come and go where a paragraph is worded otherwise. */
    static List<WordRun> runs(Offer offer) {
        return TextDifference.between(
                        List.of(new Paragraph(offer.paragraph(), offer.was())),
                        List.of(new Paragraph(offer.paragraph(), offer.wording())))
                .paragraphs()
                .get(0)
                .runs();
    }

    /** The number of a paragraph in the text, from 1; 0 where it is not in it. */
    static int number(@Nullable String paragraph, DecisionText text) {
        for (int i = 0; i < text.paragraphs().size(); i++) {
            if (text.paragraphs().get(i).id().equals(paragraph)) {
                return i + 1;
            }
        }
        return 0;
    }

    private static ThreadLine line(Entry entry, ObjectionView objection, DecisionText text, int table, Words words) {
        Offer offer = entry.offer();
        String who = Objects.requireNonNullElse(entry.entity(), "");
        String title = offer == null
                ? words.say("objection.entry." + entry.kind().name(), who, forum(entry, objection, words))
                : words.say("objection.entry.OFFER", who, words.number(number(offer.paragraph(), text)));
        return new ThreadLine(
                tone(entry.kind()),
                title,
                entry.text(),
                offer == null ? List.of() : runs(offer),
                offer != null && entry.number() == table,
                entry.at(),
                entry.position());
    }

    private static String forum(Entry entry, ObjectionView objection, Words words) {
        return entry.kind() == Kind.ESCALATED
                        && objection.ending() != null
                        && objection.ending().forum() != null
                ? words.say("objection.forum." + objection.ending().forum().name())
                : "";
    }

    private static String tone(Kind kind) {
        return switch (kind) {
            case OFFER -> "accent";
            case ACCEPTED -> "ok";
            case DECLINED, KEPT -> "warn";
            case SUSTAINED, ESCALATED -> "stop";
            case MESSAGE, ASSIGNED, REMINDED, TAKEN_BACK, LAPSED -> "quiet";
        };
    }
}
