package org.assent.proposals.web;

import java.util.ArrayList;
import java.util.List;
import org.assent.kernel.Paragraph;
import org.assent.platform.web.Words;
import org.assent.platform.web.parts.FieldProblem;
import org.assent.proposals.ParagraphIds;
import org.jspecify.annotations.Nullable;

/**
 * A text as it was typed: paragraphs are separated by an empty line. In a revision a paragraph keeps its id as {@link
 * ParagraphIds} says.
 *
 * @param reason what was changed and why; only of a revision
 * @param revision the revision that was changed; only of a revision
 */
record TextForm(
        @Nullable String title,
        @Nullable String text,
        @Nullable String reason,
        @Nullable Integer revision) {
    private static final int LONGEST_TITLE = 300;
    /** A text with its hash, roll and settings must fit one record of the log. */
    private static final int LONGEST_TEXT = 24_000;

    List<FieldProblem> problems(boolean revising, Words words) {
        List<FieldProblem> problems = new ArrayList<>();
        if (blank(title)) {
            problems.add(new FieldProblem("title", words.say("text.problem.title")));
        } else if (title().length() > LONGEST_TITLE) {
            problems.add(new FieldProblem("title", words.say("text.problem.long", words.number(LONGEST_TITLE))));
        }
        if (blank(text)) {
            problems.add(new FieldProblem("text", words.say("text.problem.text")));
        } else if (text().length() > LONGEST_TEXT) {
            problems.add(new FieldProblem("text", words.say("text.problem.long", words.number(LONGEST_TEXT))));
        }
        if (revising && blank(reason)) {
            problems.add(new FieldProblem("reason", words.say("text.problem.reason")));
        }
        return problems;
    }

    @Override
    public String title() {
        return title == null ? "" : title.strip();
    }

    @Override
    public String text() {
        return text == null ? "" : text.replace("\r\n", "\n").strip();
    }

    @Override
    public String reason() {
        return reason == null ? "" : reason.strip();
    }

    /**
     * The paragraphs with their ids.
     *
     * @param before the paragraphs that were changed; empty for a first text
     */
    List<Paragraph> paragraphs(List<Paragraph> before) {
        return ParagraphIds.of("p", before, ParagraphIds.split(text()));
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
