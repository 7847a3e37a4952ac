package org.assent.platform.web.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The second step of signing in, after a right password. */
@Controller
class SecondFactorPage {
    private final Arrival arrival;
    private final SecondFactorCheck check;
    private final AddressLimit limit;

    SecondFactorPage(Arrival arrival, SecondFactorCheck check, AddressLimit limit) {
        this.arrival = arrival;
        this.check = check;
        this.limit = limit;
    }

    @GetMapping(Arrival.SECOND_FACTOR)
    String ask(HttpServletRequest request, Model model) {
        return arrival.awaited(request)
                .map(account -> asked(account, false, request, model))
                .orElse("redirect:/sign-in");
    }

    @PostMapping(Arrival.SECOND_FACTOR)
    @Nullable
    String show(
            @RequestParam(required = false) @Nullable String stepUpCode,
            @RequestParam(required = false) @Nullable String stepUpPasskey,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model)
            throws IOException, ServletException {
        Optional<AccountPrincipal> awaited = arrival.awaited(request);
        if (awaited.isEmpty()) {
            return "redirect:/sign-in?again";
        }
        AccountPrincipal account = awaited.get();
        if (!check.accept(account.username(), stepUpCode, stepUpPasskey, request)) {
            limit.failed(request.getRemoteAddr());
            return asked(account, true, request, model);
        }
        arrival.complete(request, response, account, SignInEvent.SIGNED_IN_WITH_SECOND_FACTOR);
        return null;
    }

    private String asked(AccountPrincipal account, boolean wrong, HttpServletRequest request, Model model) {
        check.ask(account.username(), request, model);
        model.addAttribute("wrong", wrong);
        return "second-factor";
    }
}
