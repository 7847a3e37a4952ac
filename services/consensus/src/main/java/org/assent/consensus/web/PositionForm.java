package org.assent.consensus.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.assent.consensus.Statement;
import org.assent.kernel.TextHash;
import org.assent.platform.web.BadInput;
import org.assent.platform.web.Words;
import org.assent.platform.web.parts.FieldProblem;
import org.assent.rules.consensus.Mode;
import org.assent.rules.consensus.Position;
import org.jspecify.annotations.Nullable;

/**
 * The position form as it was typed; everything in it comes back to the page when something is wrong.
 *
 * @param textHash the text the author saw
 * @param expiresAt the expiry the author saw
 * @param lastNumber number of the seat's own last position that the author saw
 */
record PositionForm(
        @Nullable String position,
        @Nullable String reason,
        @Nullable String paragraph,
        @Nullable String resolvedBy,
        @Nullable String textHash,
        @Nullable String expiresAt,
        @Nullable Integer lastNumber) {
    /** Long enough for an essay, short enough for a record of the log. */
    private static final int LONGEST = 10_000;

    /** What is wrong with it, each with its field; empty where nothing is. */
    List<FieldProblem> problems(Words words) {
        List<FieldProblem> problems = new ArrayList<>();
        if (position == null || position.isBlank()) {
            problems.add(new FieldProblem("position", words.say("position.problem.choose")));
        } else if (chosen().needsText() && blank(reason)) {
            problems.add(new FieldProblem("reason", words.say("position.problem.reason")));
        }
        if (reason != null && reason.length() > LONGEST) {
            problems.add(new FieldProblem("reason", words.say("position.problem.long", words.number(LONGEST))));
        }
        if (resolvedBy != null && resolvedBy.length() > LONGEST) {
            problems.add(new FieldProblem("resolvedBy", words.say("position.problem.long", words.number(LONGEST))));
        }
        return problems;
    }

    Statement statement() {
        Position chosen = chosen();
        return new Statement(
                chosen,
                blank(reason) ? null : strip(reason),
                blank(paragraph) || !chosen.needsText() ? null : paragraph,
                blank(resolvedBy) || !chosen.blocks(Mode.SILENCE) ? null : strip(resolvedBy));
    }

    Position chosen() {
        for (Position known : Position.values()) {
            if (known.name().equals(position)) {
                return known;
            }
        }
        throw new BadInput("position.problem.unknown");
    }

    TextHash seenText() {
        if (textHash == null || !textHash.matches("[0-9a-f]{64}")) {
            throw new BadInput("position.problem.stale");
        }
        return new TextHash(textHash);
    }

    @Nullable
    Instant seenExpiry() {
        try {
            return blank(expiresAt) ? null : Instant.parse(strip(expiresAt));
        } catch (java.time.format.DateTimeParseException unreadable) {
            throw new BadInput("position.problem.stale");
        }
    }

    int seenNumber() {
        return lastNumber == null ? 0 : lastNumber;
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static String strip(@Nullable String text) {
        return text == null ? "" : text.replace("\r\n", "\n").strip();
    }
}
