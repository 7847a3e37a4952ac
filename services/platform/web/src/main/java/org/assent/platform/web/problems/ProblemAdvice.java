package org.assent.platform.web.problems;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.assent.kernel.Refused;
import org.assent.platform.web.StaleVersion;
import org.assent.platform.web.StepUpNeeded;
import org.assent.platform.web.security.RefusedReads;
import org.assent.platform.web.security.StepUpPage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/** Answers whatever a controller throws: programs with problem details, people with a page. */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class ProblemAdvice {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final Problems problems;
    private final ProblemAnswers answers;
    private final ProblemPages pages;
    private final StepUpPage stepUpPage;
    private final RefusedReads refusedReads;

    ProblemAdvice(
            Problems problems,
            ProblemAnswers answers,
            ProblemPages pages,
            StepUpPage stepUpPage,
            RefusedReads refusedReads) {
        this.stepUpPage = stepUpPage;
        this.refusedReads = refusedReads;
        this.problems = problems;
        this.answers = answers;
        this.pages = pages;
    }

    @ExceptionHandler
    @Nullable
    Object answer(Exception exception, HttpServletRequest request, HttpServletResponse response) throws Exception {
        if (exception instanceof AsyncRequestNotUsableException || response.isCommitted()) {
            return null; // the reader went away
        }
        if (exception instanceof StepUpNeeded && !forPrograms(request)) {
            return stepUpPage.instead(request);
        }
        if (exception instanceof Refused refused && request.getMethod().equals("GET")) {
            refusedReads.note(refused);
        }
        Problem problem = problemOf(exception);
        if (problem.status() >= 500) {
            LOG.error("{} {}", request.getMethod(), request.getRequestURI(), exception);
        } else {
            LOG.debug("{} {}: {}", request.getMethod(), request.getRequestURI(), exception.toString());
        }
        headers(exception, problem, response);
        if (!forPrograms(request)) {
            return pages.page(problem, request);
        }
        return ResponseEntity.status(problem.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(answers.body(problem, request));
    }

    /** Who is not signed in at all is sent to sign in by the filters; who is and may not is told here. */
    private Problem problemOf(Exception exception) throws Exception {
        if (exception instanceof AuthenticationException) {
            return Problem.of("wrong-password", HttpStatus.UNAUTHORIZED.value());
        }
        if (exception instanceof AccessDeniedException) {
            if (nobodyIsSignedIn()) {
                throw exception;
            }
            return Problem.of(403);
        }
        return problems.of(exception);
    }

    private static boolean nobodyIsSignedIn() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null || authentication instanceof AnonymousAuthenticationToken;
    }

    private static void headers(Exception exception, Problem problem, HttpServletResponse response) throws IOException {
        if (exception instanceof ErrorResponse standard) {
            standard.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        }
        if (exception instanceof StaleVersion stale) {
            response.setHeader(HttpHeaders.ETAG, stale.etag());
        }
        if (problem.status() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "2");
        }
    }

    static boolean forPrograms(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/")
                || request.getRequestURI().startsWith("/log/");
    }
}
