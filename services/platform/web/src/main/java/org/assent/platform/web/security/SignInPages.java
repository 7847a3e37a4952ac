package org.assent.platform.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.assent.kernel.Capacity;
import org.assent.platform.web.BadInput;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.security.oidc.OidcProviders;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Signing in, and the two choices a session keeps: the capacity and the language. */
@Controller
class SignInPages {
    private final Readers readers;
    private final StoredAccounts accounts;
    private final OidcProviders providers;
    private final LocaleResolver languages;

    SignInPages(Readers readers, StoredAccounts accounts, OidcProviders providers, LocaleResolver languages) {
        this.providers = providers;
        this.readers = readers;
        this.accounts = accounts;
        this.languages = languages;
    }

    @GetMapping("/sign-in")
    String signIn(
            @RequestParam(required = false) @Nullable String wrong,
            @RequestParam(required = false) @Nullable String out,
            @RequestParam(required = false) @Nullable String again,
            @RequestParam(required = false) @Nullable String provider,
            Model model) {
        if (readers.current().isPresent()) {
            return "redirect:/";
        }
        model.addAttribute("wrong", wrong != null);
        model.addAttribute("out", out != null);
        if (out != null) {
            model.addAttribute("left", providers.find(out).orElse(null));
            model.addAttribute("endThere", providers.end(out, signedOut()).orElse(null));
        }
        model.addAttribute("again", again != null);
        model.addAttribute("failed", provider != null);
        model.addAttribute("providers", providers.any());
        return "sign-in";
    }

    private static String signedOut() {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/sign-in")
                .query("out")
                .toUriString();
    }

    /** Which provider knows somebody, by the domain of their mail address. The address itself proves nothing. */
    @PostMapping("/sign-in/provider")
    String provider(@RequestParam String mail, Model model) {
        model.addAttribute("providers", providers.any());
        model.addAttribute("mail", mail);
        model.addAttribute("provider", providers.of(mail).orElse(null));
        model.addAttribute("none", providers.of(mail).isEmpty());
        return "sign-in";
    }

    @GetMapping(ProviderArrival.UNLINKED)
    String unlinked(HttpSession session, Model model) {
        Object code = session.getAttribute(ProviderArrival.CODE);
        if (code == null) {
            return "redirect:/sign-in";
        }
        model.addAttribute("code", code);
        return "sign-in-unlinked";
    }

    @PostMapping("/capacity")
    String choose(@RequestParam int capacity, @RequestParam String back, SignedIn reader, HttpServletRequest request) {
        List<Capacity> held = reader.capacities().held();
        if (capacity < 0 || capacity >= held.size()) {
            throw new BadInput("bad.capacity");
        }
        ChosenCapacity.keep(request, held.get(capacity));
        return WayBack.redirect(back);
    }

    @PostMapping("/language")
    String speak(
            @RequestParam String language,
            @RequestParam String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        languages.setLocale(request, response, Languages.of(language));
        readers.current()
                .ifPresent(reader ->
                        accounts.speak(reader.username(), Languages.of(language).getLanguage()));
        return WayBack.redirect(back);
    }
}
