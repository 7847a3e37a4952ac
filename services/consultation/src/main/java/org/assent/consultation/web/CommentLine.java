package org.assent.consultation.web;

import java.time.Instant;
import java.util.List;
import org.assent.consultation.ConsultedText;
import org.assent.consultation.Disposition;
import org.assent.consultation.messages.ConsultationView;
import org.assent.consultation.messages.ConsultationView.CommentView;
import org.assent.consultation.messages.ConsultationView.DispositionView;
import org.assent.platform.web.Words;
import org.assent.platform.web.parts.Tone;
import org.jspecify.annotations.Nullable;

/**
 * A comment as pages show it.
 *
 * @param paragraph number of the paragraph it is about; {@code null} for the whole text
 * @param anchor where the paragraph stands on the page of the consultation; {@code null} for the whole text
 * @param kindKey value of its kind in filters
 * @param disposition what became of it, in a word
 * @param dispositionKey value of it in filters, {@code OPEN} where there is none
 */
record CommentLine(
        String id,
        String seat,
        @Nullable String paragraph,
        @Nullable String anchor,
        String kind,
        String kindKey,
        String text,
        @Nullable String change,
        Tone tone,
        String icon,
        String disposition,
        String dispositionKey,
        @Nullable String reason,
        @Nullable Instant disposedAt) {
    static CommentLine of(CommentView view, ConsultedText text, Words words) {
        DispositionView given = view.disposition();
        String key = given == null ? "OPEN" : given.disposition().name();
        Tone tone = given == null ? Tone.WARN : given.disposition() == Disposition.NOT_ACCEPTED ? Tone.QUIET : Tone.OK;
        String icon = given == null
                ? "clock"
                : switch (given.disposition()) {
                    case ACCEPTED -> "check";
                    case PARTLY_ACCEPTED -> "half";
                    case NOT_ACCEPTED -> "cross";
                };
        String paragraph = view.comment().remark().paragraph();
        return new CommentLine(
                view.comment().id(),
                view.seat().label(),
                number(paragraph, text, words),
                paragraph == null ? null : "p-" + paragraph,
                words.say("remark.kind." + view.comment().remark().kind().name()),
                view.comment().remark().kind().name(),
                view.comment().remark().text(),
                view.comment().remark().change(),
                tone,
                icon,
                words.say("disposition." + key),
                key,
                given == null ? null : given.reason(),
                given == null ? null : given.at());
    }

    static List<CommentLine> of(ConsultationView round, ConsultedText text, Words words) {
        return round.comments().stream().map(view -> of(view, text, words)).toList();
    }

    private static @Nullable String number(@Nullable String paragraph, ConsultedText text, Words words) {
        for (int i = 0; i < text.paragraphs().size(); i++) {
            if (text.paragraphs().get(i).id().equals(paragraph)) {
                return words.number(i + 1L);
            }
        }
        return null;
    }
}
