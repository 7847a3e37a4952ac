package org.assent.platform.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import org.assent.kernel.Act;
import org.assent.kernel.Capacity;
import org.assent.kernel.Channel;
import org.assent.platform.web.Acts;
import org.assent.platform.web.SignedIn;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Builds the act of a request from what the server knows, and from nothing the client says. */
final class RequestActs implements Acts {
    private final Readers readers;

    RequestActs(Readers readers) {
        this.readers = readers;
    }

    @Override
    public Act current() {
        // Who reads as a seat acts as nobody but the auditor they are.
        SignedIn reader = readers.current()
                .map(SignedIn::really)
                .orElseThrow(() -> new AccessDeniedException("nobody is signed in"));
        Capacity capacity = reader.capacity();
        if (capacity == null) {
            throw new AccessDeniedException("holds no capacity");
        }
        return new Act(
                reader.person(),
                capacity,
                capacity.mandate() == null ? null : capacity.mandate().of(),
                request().getRequestURI().startsWith("/api/") ? Channel.API : Channel.PAGE,
                receivedAt(),
                reader.capacities().readAt());
    }

    @Override
    public Instant receivedAt() {
        return RequestStamp.receivedAt(request());
    }

    private static HttpServletRequest request() {
        return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
    }
}
