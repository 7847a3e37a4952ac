package org.assent.consensus.web;

import java.time.Instant;
import org.assent.consensus.ObjectionState;
import org.assent.consensus.messages.ObjectionView;
import org.assent.platform.web.Times;
import org.assent.platform.web.Words;
import org.assent.platform.web.parts.Tone;
import org.assent.rules.consensus.Position;
import org.jspecify.annotations.Nullable;

/**
 * An objection in a list.
 *
 * @param reply who owes the reply and until when, or when it came
 */
record ObjectionLine(
        String href,
        String entity,
        String title,
        String language,
        boolean amendment,
        @Nullable String reason,
        @Nullable String resolvedBy,
        Tone tone,
        String icon,
        String state,
        String reply,
        boolean overdue) {
    static ObjectionLine of(ObjectionView objection, Instant at, Words words, Times times) {
        boolean overdue = objection.overdue(at);
        return new ObjectionLine(
                href(objection),
                objection.raised().entity(),
                objection.raised().title(),
                objection.raised().language(),
                objection.raised().statement().position() == Position.PROPOSE_AMENDMENT,
                objection.raised().statement().reason(),
                objection.raised().statement().resolvedBy(),
                tone(objection.state()),
                icon(objection.state()),
                words.say("objection.state." + objection.state().name()),
                reply(objection, overdue, words, times),
                overdue);
    }

    /** Where an objection is read. */
    static String href(ObjectionView objection) {
        return "/rounds/" + objection.raised().roundId() + "/objections/"
                + objection.raised().entity();
    }

    static Tone tone(ObjectionState state) {
        return switch (state) {
            case RAISED, SUSTAINED, ESCALATED -> Tone.STOP;
            case IN_DIALOGUE, TEXT_OFFERED -> Tone.WARN;
            case RESOLVED -> Tone.OK;
            case WITHDRAWN, LAPSED -> Tone.QUIET;
        };
    }

    static String icon(ObjectionState state) {
        return switch (state) {
            case RAISED, SUSTAINED -> "square";
            case ESCALATED -> "diamond";
            case IN_DIALOGUE -> "half";
            case TEXT_OFFERED -> "clock";
            case RESOLVED -> "check";
            case WITHDRAWN, LAPSED -> "dash";
        };
    }

    private static String reply(ObjectionView objection, boolean overdue, Words words, Times times) {
        Instant answered = objection.answeredAt();
        if (answered != null) {
            return words.say("objection.reply.given", times.brief(answered));
        }
        if (!objection.state().open()) {
            return words.say("objection.reply.none");
        }
        Instant due = objection.dueAt();
        if (due == null) {
            return words.say("objection.reply.owed", objection.owner());
        }
        return words.say(
                overdue ? "objection.reply.overdue" : "objection.reply.due", objection.owner(), times.local(due));
    }
}
