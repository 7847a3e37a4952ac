package org.assent.platform.web.problems;

import java.util.List;
import org.assent.platform.web.RefusalView;
import org.assent.platform.web.problems.ProblemBody.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong, before it is said to a person or a program.
 *
 * @param code the kind of problem; its page is {@code /problems/<code>}, its texts are {@code problem.<code>.title} and
 *     {@code .detail}
 * @param status the HTTP status
 * @param detail a sentence of its own instead of the general one
 * @param refusal the rule that said no, where one did
 * @param errors what is wrong in each field
 */
record Problem(
        String code,
        int status,
        @Nullable String detail,
        @Nullable RefusalView refusal,
        List<FieldError> errors) {
    /** Who is signed in and holds no office now. */
    static final String NO_OFFICE = "no-office";

    static Problem of(String code, int status) {
        return new Problem(code, status, null, null, List.of());
    }

    /** The general problem of a status. */
    static Problem of(int status) {
        return of(
                switch (status) {
                    case 400 -> "bad-input";
                    case 401 -> "sign-in";
                    case 403 -> "not-yours";
                    case 404 -> "unknown";
                    case 405 -> "no-such-method";
                    case 406 -> "no-such-form";
                    case 409 -> "not-now";
                    case 412 -> "stale";
                    case 413 -> "too-large";
                    case 415 -> "no-such-form";
                    case 422 -> "not-like-this";
                    case 429 -> "too-many-tries";
                    case 503 -> "try-again";
                    default -> status < 500 ? "bad-input" : "fault";
                },
                status);
    }

    Problem saying(String sentence) {
        return new Problem(code, status, sentence, refusal, errors);
    }

    Problem with(List<FieldError> wrong) {
        return new Problem(code, status, detail, refusal, wrong);
    }
}
