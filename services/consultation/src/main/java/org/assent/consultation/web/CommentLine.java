package org.assent.consultation.web;

import java.time.Instant;
import java.util.List;
import org.assent.consultation.ConsultedText;
import org.assent.consultation.Disposition;
import org.assent.consultation.messages.ConsultationView;
import org.assent.consultation.messages.ConsultationView.AddresseeView;
import org.assent.consultation.messages.ConsultationView.CommentView;
import org.assent.consultation.messages.ConsultationView.DispositionView;
import org.assent.consultation.messages.ConsultationView.SatisfactionView;
import org.assent.kernel.Paragraph;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.Words;
import org.assent.platform.web.parts.Tone;
import org.assent.rules.text.WordRun;
import org.jspecify.annotations.Nullable;

/**
 * A comment as pages show it.
 *
 * @param paragraph number of the paragraph it is about; {@code null} for the whole text
 * @param anchor where the paragraph stands on the page of the consultation; {@code null} for the whole text
 * @param paragraphKey id of the paragraph in filters, {@code WHOLE} for the whole text
 * @param paragraphText the words of the paragraph; {@code null} for the whole text
 * @param kindKey value of its kind in filters
 * @param wording what the change would do to the paragraph, word by word; empty where it is no wording of it
 * @param disposition what became of it, in a word
 * @param dispositionKey value of it in filters, {@code OPEN} where there is none
 * @param sameAs the comment whose answer serves it too; {@code null} for none
 * @param satisfaction {@code SATISFIED} or {@code UNSATISFIED}; {@code null} where its author said nothing
 * @param mine whether the reader acts for the seat that made it
 */
record CommentLine(
        String id,
        String seat,
        @Nullable String paragraph,
        @Nullable String anchor,
        String paragraphKey,
        @Nullable String paragraphText,
        String kind,
        String kindKey,
        String text,
        @Nullable String change,
        List<WordRun> wording,
        Tone tone,
        String icon,
        String disposition,
        String dispositionKey,
        @Nullable String reason,
        @Nullable Instant disposedAt,
        @Nullable String sameAs,
        @Nullable String satisfaction,
        @Nullable String satisfactionRemark,
        boolean mine) {
    /** The value by which filters know comments on the whole text. */
    static final String WHOLE = "WHOLE";

    private static CommentLine of(CommentView view, ConsultedText text, boolean mine, Words words) {
        DispositionView given = view.disposition();
        SatisfactionView said = view.satisfaction();
        String key = given == null ? "OPEN" : given.disposition().name();
        Tone tone = given == null ? Tone.WARN : given.disposition() == Disposition.NOT_ACCEPTED ? Tone.QUIET : Tone.OK;
        String icon = given == null
                ? "clock"
                : switch (given.disposition()) {
                    case ACCEPTED -> "check";
                    case PARTLY_ACCEPTED -> "half";
                    case NOT_ACCEPTED -> "cross";
                };
        String about = view.comment().remark().paragraph();
        String change = view.comment().remark().change();
        Paragraph paragraph = text.paragraphs().stream()
                .filter(known -> known.id().equals(about))
                .findFirst()
                .orElse(null);
        return new CommentLine(
                view.comment().id(),
                view.seat().label(),
                paragraph == null ? null : words.number(text.paragraphs().indexOf(paragraph) + 1L),
                about == null ? null : "p-" + about,
                about == null ? WHOLE : about,
                paragraph == null ? null : paragraph.text(),
                words.say("remark.kind." + view.comment().remark().kind().name()),
                view.comment().remark().kind().name(),
                view.comment().remark().text(),
                change,
                paragraph == null || change == null ? List.of() : ProposedWording.of(paragraph, change),
                tone,
                icon,
                words.say("disposition." + key),
                key,
                given == null ? null : given.reason(),
                given == null ? null : given.at(),
                view.sameAs(),
                said == null ? null : said.satisfied() ? "SATISFIED" : "UNSATISFIED",
                said == null || said.remark().isEmpty() ? null : said.remark(),
                mine);
    }

    static List<CommentLine> of(ConsultationView round, ConsultedText text, SignedIn reader, Words words) {
        return round.comments().stream()
                .map(view -> of(view, text, mine(view, round, reader), words))
                .toList();
    }

    private static boolean mine(CommentView view, ConsultationView round, SignedIn reader) {
        return round.addressee(view.seat())
                .filter(seat -> Seats.mayAnswer(seat, reader))
                .map(AddresseeView::seat)
                .isPresent();
    }
}
