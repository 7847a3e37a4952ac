package org.assent.platform.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;

/** The first thing that happens to a request: it gets the instant at which it was received, and the id of its trace. */
public final class RequestStamp extends OncePerRequestFilter {
    private static final String RECEIVED_AT = "assent.receivedAt";
    private static final String TRACE_ID = "traceId";
    private static final Pattern TRACE_PARENT = Pattern.compile("00-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");

    private final Clock clock;
    private final SecureRandom random;

    public RequestStamp(Clock clock, SecureRandom random) {
        this.clock = clock;
        this.random = random;
    }

    /** When the request was received. */
    public static Instant receivedAt(HttpServletRequest request) {
        return (Instant) Objects.requireNonNull(request.getAttribute(RECEIVED_AT), "the request was not stamped");
    }

    /** The id under which the log of the application tells more; {@code null} for a request that was not stamped. */
    public static @Nullable String traceId(HttpServletRequest request) {
        return (String) request.getAttribute(TRACE_ID);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        request.setAttribute(RECEIVED_AT, clock.instant());
        String traceId = traceOf(request.getHeader("traceparent"));
        request.setAttribute(TRACE_ID, traceId);
        MDC.put(TRACE_ID, traceId);
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.remove(TRACE_ID);
        }
    }

    private String traceOf(@Nullable String parent) {
        if (parent != null) {
            Matcher matcher = TRACE_PARENT.matcher(parent);
            if (matcher.matches()) {
                return matcher.group(1);
            }
        }
        byte[] id = new byte[16];
        random.nextBytes(id);
        return HexFormat.of().formatHex(id);
    }
}
