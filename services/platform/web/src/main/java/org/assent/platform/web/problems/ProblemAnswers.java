package org.assent.platform.web.problems;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.assent.platform.web.RefusalView;
import org.assent.platform.web.Words;
import org.assent.platform.web.security.RequestStamp;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** Answers programs with a problem, also from filters, where no controller has been reached. */
public final class ProblemAnswers {
    private final JsonMapper json;
    private final Words words;
    private final LocaleResolver languages;

    ProblemAnswers(JsonMapper json, Words words, LocaleResolver languages) {
        this.json = json;
        this.words = words;
        this.languages = languages;
    }

    /** 401, with how to do better. */
    public void unauthorized(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        write(Problem.of(401), request, response);
    }

    /** 403. */
    public void forbidden(HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(Problem.of(403), request, response);
    }

    /** 413: more was sent than any command needs. */
    public void tooLarge(HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(Problem.of(413), request, response);
    }

    /** 429: signing in failed too often. */
    public void tooManyTries(HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(Problem.of(429), request, response);
    }

    void write(Problem problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        LocaleContextHolder.setLocale(languages.resolveLocale(request));
        response.setStatus(problem.status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), body(problem, request));
    }

    ProblemBody body(Problem problem, HttpServletRequest request) {
        RefusalView refusal = problem.refusal();
        return new ProblemBody(
                refusal == null ? "/problems/" + problem.code() : refusal.href(),
                words.say("problem." + problem.code() + ".title"),
                problem.status(),
                problem.detail() == null ? words.say("problem." + problem.code() + ".detail") : problem.detail(),
                refusal == null ? null : refusal.rule(),
                refusal == null ? null : refusal.sentence(),
                refusal == null ? null : refusal.quote(),
                refusal == null || refusal.missing().isEmpty() ? null : refusal.missing(),
                problem.errors().isEmpty() ? null : problem.errors(),
                RequestStamp.traceId(request));
    }
}
