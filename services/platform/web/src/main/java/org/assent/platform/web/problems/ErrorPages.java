package org.assent.platform.web.problems;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What the container sends here: errors of filters, and requests that reached no controller. */
@Controller
class ErrorPages implements ErrorController {
    private final ProblemAnswers answers;
    private final ProblemPages pages;

    ErrorPages(ProblemAnswers answers, ProblemPages pages) {
        this.answers = answers;
        this.pages = pages;
    }

    @RequestMapping("/error")
    Object error(HttpServletRequest request) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Object address = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        Problem problem = Problem.of(status instanceof Integer code ? code : 404);
        if (address instanceof String uri && uri.startsWith("/api/")) {
            return ResponseEntity.status(problem.status())
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(answers.body(problem, request));
        }
        return pages.page(problem, request);
    }
}
