package org.assent.consultation.web;

import java.util.List;
import org.assent.platform.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * A comment matrix as a table: the same in every format.
 *
 * @param title of the matter
 * @param detail round, fingerprint of the text and moment, in words
 */
record MatrixTable(String title, String detail, List<String> headings, List<List<String>> rows) {
    static MatrixTable of(String title, String detail, List<CommentLine> lines, Words words) {
        return new MatrixTable(
                title,
                detail,
                List.of(
                        words.say("matrix.number"),
                        words.say("matrix.from"),
                        words.say("matrix.paragraph"),
                        words.say("matrix.kind"),
                        words.say("matrix.comment"),
                        words.say("matrix.change"),
                        words.say("matrix.disposition"),
                        words.say("matrix.reason"),
                        words.say("matrix.same"),
                        words.say("matrix.author")),
                lines.stream()
                        .map(line -> List.of(
                                line.id(),
                                line.seat(),
                                text(line.paragraph()),
                                line.kind(),
                                line.text(),
                                text(line.change()),
                                line.disposition(),
                                text(line.reason()),
                                text(line.sameAs()),
                                author(line, words)))
                        .toList());
    }

    private static String author(CommentLine line, Words words) {
        if (line.satisfaction() == null) {
            return "";
        }
        String said = words.say("matrix.author." + line.satisfaction());
        return line.satisfactionRemark() == null ? said : said + ": " + line.satisfactionRemark();
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
