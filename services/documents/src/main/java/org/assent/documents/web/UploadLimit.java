package org.assent.documents.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.assent.platform.web.problems.ProblemAnswers;
import org.springframework.web.filter.OncePerRequestFilter;

/** What is far larger than any file that is taken is refused before it is read. */
final class UploadLimit extends OncePerRequestFilter {
    private final long most;
    private final ProblemAnswers answers;

    /** @param most how many bytes a request may have */
    UploadLimit(long most, ProblemAnswers answers) {
        this.most = most;
        this.answers = answers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() <= most) {
            chain.doFilter(request, response);
        } else if (request.getRequestURI().startsWith("/api/")) {
            answers.tooLarge(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        }
    }
}
