package org.assent.consensus.messages;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assent.consensus.Forum;
import org.assent.consensus.ObjectionState;
import org.assent.consensus.Statement;
import org.assent.consensus.Voice;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Subject;
import org.jspecify.annotations.Nullable;

/**
 * The dialogue about an objection as it stood at a moment. Objections are visible to the whole roll at once (CR20).
 *
 * @param standing whether it stands; follows from the state
 * @param holder the head whose objection it is: who stated it, or the successor who kept it
 * @param owner acronym of the entity that owes the reply
 * @param dueAt until when; {@code null} where no day was set
 * @param answeredAt when the owner or a co-chair first answered
 * @param thread messages and wordings, first to last
 * @param ending {@code null} while the dialogue goes on
 */
public record ObjectionView(
        ObjectionState state,
        boolean standing,
        Raised raised,
        PersonRef holder,
        String owner,
        @Nullable Instant dueAt,
        @Nullable Instant answeredAt,
        List<Entry> thread,
        @Nullable Ending ending) {
    /**
     * What it was raised with.
     *
     * @param position of the event in the log
     */
    public record Raised(
            UUID objectionId,
            String network,
            UUID roundId,
            Subject subject,
            String title,
            String language,
            String entity,
            PersonRef by,
            Statement statement,
            Instant statedAt,
            List<String> roll,
            long position) {}

    /** What an entry of the thread is. */
    public enum Kind {
        MESSAGE,
        OFFER,
        ACCEPTED,
        DECLINED,
        ASSIGNED,
        REMINDED,
        KEPT,
        SUSTAINED,
        ESCALATED,
        TAKEN_BACK,
        LAPSED
    }

    /**
     * One entry of the thread.
     *
     * @param number of a message or an offered wording; of the wording that was answered; 0 else
     * @param voice for whom it was said; {@code null} for the application
     * @param entity acronym of the entity that speaks, or that owes the reply now
     * @param text message, note or reason
     * @param offer the wording; {@code null} where none was offered
     * @param position of the event in the log
     */
    public record Entry(
            Kind kind,
            int number,
            @Nullable Voice voice,
            @Nullable String entity,
            @Nullable PersonRef by,
            @Nullable String text,
            @Nullable Offer offer,
            Instant at,
            long position) {}

    /** Other words for a paragraph: how it reads in the round, and how it would read. */
    public record Offer(String paragraph, String was, String wording) {}

    /**
     * How the dialogue ended.
     *
     * @param forum where it was taken; {@code null} where it was not escalated
     * @param newRoundId the round that began; {@code null} where it did not lapse
     */
    public record Ending(
            Instant at, @Nullable Forum forum, @Nullable UUID newRoundId, long position) {}

    /** Whether the reply is owed and its day has passed. */
    public boolean overdue(Instant at) {
        return state.open() && answeredAt == null && dueAt != null && at.isAfter(dueAt);
    }
}
