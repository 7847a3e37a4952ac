package org.assent.consultation.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.assent.consultation.Remark;
import org.assent.consultation.RemarkKind;
import org.assent.consultation.ResponseKind;
import org.assent.consultation.messages.ConsultationView;
import org.assent.consultation.messages.ConsultationView.AddresseeView;
import org.assent.consultation.messages.ConsultationView.Answer;
import org.assent.kernel.TextHash;
import org.assent.platform.web.BadInput;
import org.assent.platform.web.Words;
import org.assent.platform.web.parts.FieldProblem;
import org.jspecify.annotations.Nullable;

/**
 * The answer as it was typed; everything in it comes back to the page when something is wrong.
 *
 * @param rows the comments; a row without any text is none
 */
record AnswerForm(
        @Nullable String kind, List<Row> rows, @Nullable String textHash, int lastNumber) {
    /** More than a seat ever has to say about one text. */
    private static final int MOST_ROWS = 30;

    private static final int LONGEST = 10_000;

    /** One comment as it was typed. */
    record Row(String paragraph, String kind, String text, String change) {
        static final Row BLANK = new Row("", RemarkKind.SUBSTANCE.name(), "", "");

        boolean blank() {
            return text.isBlank() && change.isBlank();
        }

        static Row of(Remark remark) {
            return new Row(
                    remark.paragraph() == null ? "" : remark.paragraph(),
                    remark.kind().name(),
                    remark.text(),
                    remark.change() == null ? "" : remark.change());
        }

        Remark remark() {
            return new Remark(
                    paragraph.isBlank() ? null : paragraph,
                    RemarkKind.valueOf(kind),
                    clean(text),
                    change.isBlank() ? null : clean(change));
        }

        private static String clean(String typed) {
            return typed.replace("\r\n", "\n").strip();
        }
    }

    /** The form for a seat that has answered or not, with a blank row to write in. */
    static AnswerForm of(ConsultationView round, AddresseeView seat) {
        Answer answer = seat.answer();
        List<Row> rows = answer == null
                ? List.of()
                : answer.comments().stream()
                        .map(comment -> Row.of(comment.remark()))
                        .toList();
        return new AnswerForm(
                        answer == null ? null : answer.kind().name(),
                        rows,
                        round.opening().textHash(),
                        seat.lastNumber())
                .withBlankRow();
    }

    /**
     * What was sent.
     *
     * @throws BadInput a field holds what no form of ours sends
     */
    static AnswerForm sent(Map<String, String> fields) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < MOST_ROWS && fields.containsKey("text-" + i); i++) {
            rows.add(new Row(
                    fields.getOrDefault("paragraph-" + i, ""),
                    known(RemarkKind.values(), fields.getOrDefault("kind-" + i, RemarkKind.SUBSTANCE.name())),
                    fields.getOrDefault("text-" + i, ""),
                    fields.getOrDefault("change-" + i, "")));
        }
        String kind = fields.getOrDefault("kind", "");
        String number = fields.getOrDefault("lastNumber", "0");
        if (!number.matches("[0-9]{1,6}")) {
            throw new BadInput("answer.problem.unknown");
        }
        return new AnswerForm(
                kind.isBlank() ? null : known(ResponseKind.values(), kind),
                List.copyOf(rows),
                fields.get("textHash"),
                Integer.parseInt(number));
    }

    private static String known(Enum<?>[] all, String name) {
        return Arrays.stream(all)
                .map(Enum::name)
                .filter(name::equals)
                .findFirst()
                .orElseThrow(() -> new BadInput("answer.problem.unknown"));
    }

    /** The same with one more row to write in. */
    AnswerForm withBlankRow() {
        if (rows.size() >= MOST_ROWS) {
            return this;
        }
        List<Row> more = new ArrayList<>(rows);
        more.add(Row.BLANK);
        return new AnswerForm(kind, List.copyOf(more), textHash, lastNumber);
    }

    /** What is wrong with it, each with its field; empty where nothing is. */
    List<FieldProblem> problems(Words words) {
        List<FieldProblem> problems = new ArrayList<>();
        if (kind == null) {
            problems.add(new FieldProblem("kind", words.say("answer.problem.choose")));
            return problems;
        }
        List<Remark> written = remarks();
        if (response().hasComments()) {
            if (written.isEmpty()) {
                problems.add(new FieldProblem("text-0", words.say("answer.problem.comment")));
            } else if (response() == ResponseKind.CHANGE_REQUESTED
                    && written.stream().allMatch(remark -> remark.change() == null)) {
                problems.add(new FieldProblem("change-0", words.say("answer.problem.change")));
            }
        } else if (!written.isEmpty()) {
            problems.add(new FieldProblem("kind", words.say("answer.problem.comments-too")));
        }
        for (int i = 0; i < rows.size(); i++) {
            if (!rows.get(i).blank() && rows.get(i).text().isBlank()) {
                problems.add(new FieldProblem("text-" + i, words.say("answer.problem.text")));
            }
        }
        if (written.stream().mapToInt(Remark::length).sum() > LONGEST) {
            problems.add(new FieldProblem("text-0", words.say("answer.problem.long", words.number(LONGEST))));
        }
        return problems;
    }

    ResponseKind response() {
        return kind == null ? ResponseKind.NO_COMMENT : ResponseKind.valueOf(kind);
    }

    List<Remark> remarks() {
        return rows.stream().filter(row -> !row.blank()).map(Row::remark).toList();
    }

    TextHash seenText() {
        if (textHash == null || !textHash.matches("[0-9a-f]{64}")) {
            throw new BadInput("answer.problem.unknown");
        }
        return new TextHash(textHash);
    }
}
