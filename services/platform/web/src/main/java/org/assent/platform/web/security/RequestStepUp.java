package org.assent.platform.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;
import org.assent.platform.web.StepUp;
import org.assent.platform.web.StepUpNeeded;
import org.assent.platform.web.security.factors.SecondFactors;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Answers from the session of the request. */
final class RequestStepUp implements StepUp {
    static final String PAGE = "/step-up";

    private final SecondFactors factors;
    private final SecondFactorShown shown;
    private final BooleanSupplier demonstration;

    RequestStepUp(SecondFactors factors, SecondFactorShown shown, BooleanSupplier demonstration) {
        this.factors = factors;
        this.shown = shown;
        this.demonstration = demonstration;
    }

    @Override
    public boolean satisfied() {
        AccountPrincipal account =
                AccountAuthentication.account(SecurityContextHolder.getContext().getAuthentication());
        if (account == null
                || !(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes)) {
            return false;
        }
        HttpServletRequest request = attributes.getRequest();
        if (request.getRequestURI().startsWith("/api/")) {
            return demonstration.getAsBoolean();
        }
        return shown.lately(request) || (demonstration.getAsBoolean() && !factors.any(account.username()));
    }

    @Override
    public String address(String back) {
        return page(back);
    }

    /** The page, and where it leads back to. */
    static String page(String back) {
        return PAGE + "?stepUpBack=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
    }

    @Override
    public void require() {
        if (!satisfied()) {
            throw new StepUpNeeded();
        }
    }
}
