package org.assent.platform.web.record;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.assent.kernel.Role;
import org.assent.platform.web.RestrictedReads;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.security.Readers;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;

/** Puts on record what an auditor reads of the record itself, refused attempts and reads by others among it. */
final class AuditorReads implements HandlerInterceptor {
    /** The pages of the record and their twins for programs. */
    static final String[] ADDRESSES = {"/record", "/record/**", "/api/v1/reads"};

    /** What everybody reads. */
    static final String[] OPEN = {"/record/break-glass", "/record/break-glass/**"};

    private final Readers readers;
    private final RestrictedReads reads;

    AuditorReads(Readers readers, RestrictedReads reads) {
        this.readers = readers;
        this.reads = reads;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Optional<SignedIn> auditor = readers.current().filter(reader -> reader.actsAs(Role.AUDITOR));
        if (request.getMethod().equals("GET") && auditor.isPresent()) {
            String address = address(request.getRequestURI());
            reads.record(auditor.get(), address.equals("/record/reads") ? "READS" : "RECORD", address);
        }
        return true;
    }

    private static String address(@Nullable String asked) {
        return asked == null || asked.startsWith("/api/") || asked.startsWith("/record/reads")
                ? "/record/reads"
                : asked;
    }
}
