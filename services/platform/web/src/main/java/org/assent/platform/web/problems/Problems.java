package org.assent.platform.web.problems;

import java.util.List;
import java.util.Locale;
import org.assent.kernel.Refused;
import org.assent.platform.ledger.Commands;
import org.assent.platform.timeline.Timeline;
import org.assent.platform.web.BadInput;
import org.assent.platform.web.NoOffice;
import org.assent.platform.web.RefusalView;
import org.assent.platform.web.Refusals;
import org.assent.platform.web.StaleVersion;
import org.assent.platform.web.StepUpNeeded;
import org.assent.platform.web.Unknown;
import org.assent.platform.web.Words;
import org.assent.platform.web.problems.ProblemBody.FieldError;
import org.assent.platform.web.security.SignInRule;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindingResult;
import org.springframework.validation.method.MethodValidationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.support.WebExchangeBindException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Which problem an exception is. */
final class Problems {
    private final Refusals refusals;
    private final Words words;

    Problems(Refusals refusals, Words words) {
        this.refusals = refusals;
        this.words = words;
    }

    /** The problem of an exception; one of status 500 for what is a fault of ours. */
    Problem of(Throwable exception) {
        if (exception instanceof Refused refused) {
            RefusalView refusal = refusals.of(refused);
            return new Problem("rule", refusals.status(refused), refusal.sentence(), refusal, List.of());
        }
        if (exception instanceof StepUpNeeded) {
            return of(new Refused(SignInRule.SU1, Refused.Kind.RIGHT));
        }
        if (exception instanceof NoOffice) {
            return Problem.of(Problem.NO_OFFICE, 403);
        }
        if (exception instanceof BadInput bad) {
            return Problem.of(bad.status())
                    .saying(words.say(bad.key(), bad.arguments()))
                    .with(fields(bad));
        }
        if (exception instanceof Unknown || exception instanceof Commands.UnknownAggregate) {
            return Problem.of(404);
        }
        if (exception instanceof StaleVersion) {
            return Problem.of(412);
        }
        if (exception instanceof Commands.KeyReused) {
            return Problem.of("key-reused", 422);
        }
        if (exception instanceof Commands.OutcomeUnknown) {
            return Problem.of("outcome-unknown", 503);
        }
        if (exception instanceof Commands.ReceivedTooLongAgo) {
            return Problem.of(503);
        }
        if (exception instanceof Commands.TooLarge) {
            return Problem.of(413);
        }
        if (exception instanceof Commands.AlreadyExists) {
            return Problem.of(409);
        }
        if (exception instanceof Commands.UnstorableText) {
            return Problem.of(400);
        }
        if (exception instanceof Timeline.BadFilter) {
            return Problem.of(400);
        }
        if (exception instanceof Timeline.NotReachedYet) {
            return Problem.of(503);
        }
        return ofFramework(exception);
    }

    private Problem ofFramework(Throwable exception) {
        if (exception instanceof MethodArgumentTypeMismatchException mismatch) {
            boolean address = mismatch.getParameter().hasParameterAnnotation(PathVariable.class);
            return address ? Problem.of(404) : Problem.of(400).with(List.of(error(mismatch.getName(), "type")));
        }
        if (exception instanceof HttpMessageNotReadableException || exception instanceof TypeMismatchException) {
            return Problem.of("unreadable", 400);
        }
        if (exception instanceof HandlerMethodValidationException invalid) {
            return Problem.of(400).with(parameters(invalid));
        }
        if (exception instanceof MethodValidationException) {
            return Problem.of(400);
        }
        if (exception instanceof BindingResult binding && !(exception instanceof WebExchangeBindException)) {
            return Problem.of(400).with(fields(binding));
        }
        if (exception instanceof ErrorResponse response) {
            return Problem.of(response.getStatusCode().value());
        }
        return Problem.of(500);
    }

    private static List<FieldError> fields(BadInput bad) {
        return bad.fields().stream()
                .map(field -> new FieldError(pointer(field.field()), "invalid", field.message()))
                .toList();
    }

    private List<FieldError> fields(BindingResult binding) {
        return binding.getFieldErrors().stream()
                .map(error -> error(error.getField(), error.getCode()))
                .toList();
    }

    private List<FieldError> parameters(HandlerMethodValidationException invalid) {
        return invalid.getParameterValidationResults().stream()
                .flatMap(result -> result.getResolvableErrors().stream()
                        .map(error ->
                                error(String.valueOf(result.getMethodParameter().getParameterName()), code(error))))
                .toList();
    }

    private static @Nullable String code(MessageSourceResolvable error) {
        String[] codes = error.getCodes();
        return codes == null || codes.length == 0 ? null : codes[codes.length - 1];
    }

    /** The message of a broken constraint is ours, {@code constraint.<code>}, never the framework's. */
    private FieldError error(String field, @Nullable String constraint) {
        String code = constraint == null ? "invalid" : dashed(constraint);
        return new FieldError(pointer(field), code, words.sayOr("constraint." + code, "constraint.invalid"));
    }

    private static String dashed(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private static String pointer(String field) {
        return "/"
                + field.replace("~", "~0")
                        .replace("].", "/")
                        .replace("[", "/")
                        .replace("]", "")
                        .replace('.', '/');
    }
}
