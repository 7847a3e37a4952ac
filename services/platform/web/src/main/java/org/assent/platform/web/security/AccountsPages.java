package org.assent.platform.web.security;

import static org.assent.platform.web.security.SignInRule.SU2;

import java.util.List;
import org.assent.kernel.Role;
import org.assent.platform.web.PersonNames;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.StepUp;
import org.assent.platform.web.Words;
import org.assent.platform.web.parts.Pager;
import org.assent.platform.web.security.StoredAccounts.Listed;
import org.assent.platform.web.security.factors.Factor;
import org.assent.platform.web.security.factors.SecondFactors;
import org.assent.platform.web.security.oidc.Identities;
import org.assent.platform.web.security.oidc.OidcProviders;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** The accounts of a Network, for its administrators: opening a closed one, ending its sessions, helping who has lost a device. */
@Controller
@RequestMapping("/accounts")
class AccountsPages {
    private static final int ROWS = 20;
    private static final int EVENTS = 10;

    private final StoredAccounts accounts;
    private final AccountCare care;
    private final SecondFactors factors;
    private final Sessions sessions;
    private final Identities identities;
    private final OidcProviders providers;
    private final @Nullable PersonNames names;
    private final AccountLetters letters;
    private final StepUp stepUp;
    private final SignInLog log;
    private final Words words;

    AccountsPages(
            StoredAccounts accounts,
            AccountCare care,
            SecondFactors factors,
            Sessions sessions,
            Identities identities,
            OidcProviders providers,
            @Nullable PersonNames names,
            AccountLetters letters,
            StepUp stepUp,
            SignInLog log,
            Words words) {
        this.accounts = accounts;
        this.care = care;
        this.factors = factors;
        this.sessions = sessions;
        this.identities = identities;
        this.providers = providers;
        this.names = names;
        this.letters = letters;
        this.stepUp = stepUp;
        this.log = log;
        this.words = words;
    }

    /** One row. */
    record Row(Listed account, String person) {}

    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String after,
            SignedIn reader,
            Model model) {
        require(reader);
        String wanted = state.equals("closed") ? "closed" : "";
        List<Listed> found = accounts.list(reader.network(), name.strip(), wanted.equals("closed"), after, ROWS + 1);
        List<Row> rows = found.stream().limit(ROWS).map(this::row).toList();
        model.addAttribute("rows", rows);
        model.addAttribute("name", name);
        model.addAttribute("state", wanted);
        model.addAttribute(
                "pager",
                new Pager(
                        rows.size(),
                        (int) accounts.count(reader.network(), name.strip(), wanted.equals("closed")),
                        after.isEmpty() ? null : address(name, wanted, null),
                        found.size() > ROWS
                                ? address(
                                        name,
                                        wanted,
                                        rows.get(ROWS - 1).account().username())
                                : null));
        return "account/accounts";
    }

    private static String address(String name, String state, @Nullable String after) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/accounts")
                .queryParam("name", "{name}")
                .queryParam("state", state);
        return (after == null ? address : address.queryParam("after", after))
                .encode()
                .buildAndExpand(name)
                .toUriString();
    }

    private Row row(Listed account) {
        return new Row(account, names == null ? account.username() : names.of(account.person()));
    }

    @GetMapping("/{username}")
    String account(@PathVariable String username, SignedIn reader, Model model) {
        require(reader);
        Listed account = known(username, reader);
        List<Factor> shown = factors.list(account.username());
        model.addAttribute("row", row(account));
        model.addAttribute("factors", shown);
        model.addAttribute("issuers", identities.issuers(account.username()));
        model.addAttribute("providers", providers.any());
        model.addAttribute("sessions", sessions.list(account.username(), ""));
        model.addAttribute("entries", log.list(account.username(), 0, EVENTS));
        return "account/account";
    }

    @PostMapping("/{username}/lock")
    String lock(@PathVariable String username, SignedIn reader, RedirectAttributes flash) {
        return done(care.lock(username, reader).username(), "accounts.locked", flash);
    }

    @PostMapping("/{username}/unlock")
    String unlock(@PathVariable String username, SignedIn reader, RedirectAttributes flash) {
        return done(care.unlock(username, reader).username(), "accounts.unlocked", flash);
    }

    @PostMapping("/{username}/end-sessions")
    String endSessions(@PathVariable String username, SignedIn reader, RedirectAttributes flash) {
        return done(care.endSessions(username, reader).username(), "accounts.sessions-ended", flash);
    }

    /** Links an identity to the account, by the code that its holder has told. */
    @PostMapping("/{username}/identity")
    String link(@PathVariable String username, @RequestParam String code, SignedIn reader, RedirectAttributes flash) {
        require(reader);
        stepUp.require();
        String known = known(username, reader).username();
        boolean linked = identities
                .waiting(code)
                .map(waiting -> identities.link(waiting.identity(), known))
                .orElse(false);
        if (!linked) {
            return done(known, "accounts.identity.unknown", flash);
        }
        log.note(SignInEvent.PROVIDER_LINKED, known, reader.username());
        return done(known, "accounts.identity.linked", flash);
    }

    @PostMapping("/{username}/unlink")
    String unlink(@PathVariable String username, SignedIn reader, RedirectAttributes flash) {
        require(reader);
        stepUp.require();
        String known = known(username, reader).username();
        if (identities.unlink(known) > 0) {
            sessions.endAllBut(known, "");
            log.note(SignInEvent.PROVIDER_UNLINKED, known, reader.username());
        }
        return done(known, "accounts.identity.unlinked", flash);
    }

    /** For who has lost their device and the recovery codes; they are told by letter. */
    @PostMapping("/{username}/remove-factors")
    String removeFactors(@PathVariable String username, SignedIn reader, RedirectAttributes flash) {
        require(reader);
        stepUp.require();
        String known = known(username, reader).username();
        factors.list(known).forEach(factor -> factors.remove(known, factor.id()));
        sessions.endAllBut(known, "");
        log.note(SignInEvent.FACTOR_REMOVED, known, reader.username());
        letters.factorsChanged(known);
        return done(known, "accounts.factors-removed", flash);
    }

    private String done(String username, String notice, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", words.say(notice));
        flash.addAttribute("username", username);
        return "redirect:/accounts/{username}";
    }

    private Listed known(String username, SignedIn reader) {
        return care.known(username, reader);
    }

    private static void require(SignedIn reader) {
        SU2.requireRight(reader.actsAs(Role.ADMINISTRATOR));
    }
}
