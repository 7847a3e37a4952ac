package org.assent.platform.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assent.platform.web.Words;
import org.assent.platform.web.parts.FieldProblem;
import org.assent.platform.web.security.Invitations.Invitation;
import org.assent.platform.web.security.oidc.OidcProvider;
import org.assent.platform.web.security.oidc.OidcProviders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the link of an invitation leads: choosing a name and a password, then a second factor is offered. */
@Controller
@RequestMapping("/invitation/{token}")
class InvitationPage {
    private final Invitations invitations;
    private final StoredAccounts accounts;
    private final PasswordChoice choice;
    private final Arrival arrival;
    private final AddressLimit limit;
    private final OidcProviders providers;
    private final Words words;

    InvitationPage(
            Invitations invitations,
            StoredAccounts accounts,
            PasswordChoice choice,
            Arrival arrival,
            AddressLimit limit,
            OidcProviders providers,
            Words words) {
        this.providers = providers;
        this.invitations = invitations;
        this.accounts = accounts;
        this.choice = choice;
        this.arrival = arrival;
        this.limit = limit;
        this.words = words;
    }

    @GetMapping
    String form(@PathVariable String token, HttpServletRequest request, HttpServletResponse response, Model model) {
        Optional<Invitation> invitation = invitations.good(token);
        if (invitation.isEmpty()) {
            return over(request, response);
        }
        return form(invitation.get(), token, accounts.proposed(invitation.get().mail()), List.of(), model);
    }

    private String form(
            Invitation invitation, String token, String username, List<FieldProblem> problems, Model model) {
        model.addAttribute("invitation", invitation);
        model.addAttribute("token", token);
        model.addAttribute("username", username);
        model.addAttribute("problems", problems);
        model.addAttribute("provider", providers.of(invitation.mail()).orElse(null));
        return "invitation";
    }

    @PostMapping
    String accept(
            @PathVariable String token,
            @RequestParam String username,
            @RequestParam String chosen,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Optional<Invitation> invitation = invitations.good(token);
        if (invitation.isEmpty()) {
            return over(request, response);
        }
        List<FieldProblem> problems = problems(username, chosen);
        if (problems.isEmpty()) {
            Optional<AccountPrincipal> account = accounts.accept(invitation.get(), username, chosen);
            if (account.isPresent()) {
                arrival.enter(request, response, account.get(), SignInEvent.INVITATION_ACCEPTED);
                return "redirect:/account/security";
            }
            problems = List.of(new FieldProblem("username", words.say("invitation.taken")));
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(invitation.get(), token, username, problems, model);
    }

    /** The account will be the one of whom the provider says came; the page that answers leads there. */
    @PostMapping("/provider")
    String throughProvider(
            @PathVariable String token, HttpServletRequest request, HttpServletResponse response, Model model) {
        Optional<Invitation> invitation = invitations.good(token);
        Optional<OidcProvider> provider = invitation.map(Invitation::mail).flatMap(providers::of);
        if (invitation.isEmpty() || provider.isEmpty()) {
            return over(request, response);
        }
        request.getSession()
                .setAttribute(ProviderArrival.INVITATION, invitation.get().id());
        model.addAttribute("providers", true);
        model.addAttribute("invited", true);
        model.addAttribute("provider", provider.get());
        return "sign-in";
    }

    private List<FieldProblem> problems(String username, String chosen) {
        List<FieldProblem> problems = new ArrayList<>();
        if (!username.strip().matches("[A-Za-z0-9][A-Za-z0-9._-]{2,59}")) {
            problems.add(new FieldProblem("username", words.say("invitation.bad-username")));
        }
        choice.problem(chosen, username.strip())
                .ifPresent(key -> problems.add(new FieldProblem("chosen", words.say(key))));
        return problems;
    }

    /** Trying tokens one after the other has to wait like trying passwords. */
    private String over(HttpServletRequest request, HttpServletResponse response) {
        limit.failed(request.getRemoteAddr());
        response.setStatus(HttpStatus.NOT_FOUND.value());
        return "invitation-over";
    }
}
