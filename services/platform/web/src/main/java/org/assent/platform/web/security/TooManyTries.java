package org.assent.platform.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets an address wait from which signing in failed too often: 429 with how long. */
final class TooManyTries extends OncePerRequestFilter {
    private static final Set<String> TRIES = Set.of("/sign-in", Arrival.SECOND_FACTOR, "/api/v1/tokens");

    private final AddressLimit limit;
    private final Answer answer;

    TooManyTries(AddressLimit limit, Answer answer) {
        this.limit = limit;
        this.answer = answer;
    }

    /** How it is said. */
    @FunctionalInterface
    interface Answer {
        void give(HttpServletRequest request, HttpServletResponse response) throws IOException;
    }

    /** To people, by the page of errors. */
    static void page(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST") || !TRIES.contains(request.getServletPath());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Duration> wait = limit.mustWait(request.getRemoteAddr());
        if (wait.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader(
                HttpHeaders.RETRY_AFTER,
                Long.toString(wait.get().plusMillis(999).toSeconds()));
        answer.give(request, response);
    }
}
