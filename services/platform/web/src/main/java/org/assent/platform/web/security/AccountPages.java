package org.assent.platform.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.assent.platform.web.BadInput;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.StepUp;
import org.assent.platform.web.StepUpNeeded;
import org.assent.platform.web.Unknown;
import org.assent.platform.web.Words;
import org.assent.platform.web.security.factors.Authenticators;
import org.assent.platform.web.security.factors.Passkeys;
import org.assent.platform.web.security.factors.RecoveryCodes;
import org.assent.platform.web.security.factors.SecondFactors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The second factors of one's own account. Where there is one already, it is shown before another comes or one goes. */
@Controller
@RequestMapping("/account/security")
class AccountPages {
    private static final String BEGUN = "authenticator.begun";
    private static final String HOME = "redirect:/account/security";
    private static final int LONGEST_NAME = 60;

    private final SecondFactors factors;
    private final Authenticators authenticators;
    private final Passkeys passkeys;
    private final RecoveryCodes recoveryCodes;
    private final SecondFactorShown shown;
    private final StepUp stepUp;
    private final AccountLetters letters;
    private final SignInLog log;
    private final Words words;

    AccountPages(
            SecondFactors factors,
            Authenticators authenticators,
            Passkeys passkeys,
            RecoveryCodes recoveryCodes,
            SecondFactorShown shown,
            StepUp stepUp,
            AccountLetters letters,
            SignInLog log,
            Words words) {
        this.factors = factors;
        this.authenticators = authenticators;
        this.passkeys = passkeys;
        this.recoveryCodes = recoveryCodes;
        this.shown = shown;
        this.stepUp = stepUp;
        this.letters = letters;
        this.log = log;
        this.words = words;
    }

    @GetMapping
    String security(SignedIn reader, HttpSession session, Model model) {
        return page(reader, session, model);
    }

    private String page(SignedIn reader, HttpSession session, Model model) {
        model.addAttribute("factors", factors.list(reader.username()));
        model.addAttribute("passkeyOptions", passkeys.toMake(reader.username(), session));
        model.addAttribute(
                "recoveryCodes", words.count("account.recovery.left", recoveryCodes.left(reader.username())));
        return "account/security";
    }

    @GetMapping("/authenticator")
    String setUp(SignedIn reader, HttpSession session, Model model) {
        requireShown(reader);
        String begun = authenticators.begin(reader.username());
        session.setAttribute(BEGUN, begun);
        return setUp(reader, begun, words.say("account.add.app.name"), null, model);
    }

    private String setUp(SignedIn reader, String begun, String name, @Nullable String problem, Model model) {
        model.addAttribute("setUp", authenticators.setUp(reader.username(), begun));
        model.addAttribute("name", name);
        model.addAttribute("problem", problem);
        return "account/authenticator";
    }

    @PostMapping("/authenticator")
    String addAuthenticator(
            @RequestParam String name,
            @RequestParam String code,
            SignedIn reader,
            HttpServletRequest request,
            Model model,
            RedirectAttributes flash) {
        requireShown(reader);
        HttpSession session = request.getSession();
        if (!(session.getAttribute(BEGUN) instanceof String begun)) {
            return HOME + "/authenticator";
        }
        boolean first = !factors.any(reader.username());
        if (!authenticators.add(reader.username(), named(name), begun, code)) {
            return setUp(reader, begun, name, words.say("account.app.wrong"), model);
        }
        session.removeAttribute(BEGUN);
        return added(reader, first, request, model, flash);
    }

    @PostMapping("/passkey")
    String addPasskey(
            @RequestParam String name,
            @RequestParam String passkey,
            SignedIn reader,
            HttpServletRequest request,
            Model model,
            RedirectAttributes flash) {
        requireShown(reader);
        boolean first = !factors.any(reader.username());
        if (!passkeys.add(reader.username(), named(name), passkey, request.getSession())) {
            model.addAttribute("problem", words.say("account.add.passkey.problem"));
            model.addAttribute("passkeyName", name);
            return page(reader, request.getSession(), model);
        }
        return added(reader, first, request, model, flash);
    }

    /** The first factor brings recovery codes with it, which are shown at once and never again. */
    private String added(
            SignedIn reader, boolean first, HttpServletRequest request, Model model, RedirectAttributes flash) {
        log.note(SignInEvent.FACTOR_ADDED, reader.username());
        letters.factorsChanged(reader.username());
        shown.keep(request);
        if (first) {
            return newCodes(reader, words.say("account.added"), model);
        }
        flash.addFlashAttribute("notice", words.say("account.added"));
        return HOME;
    }

    @PostMapping("/recovery-codes")
    String renew(SignedIn reader, Model model) {
        stepUp.require();
        return newCodes(reader, null, model);
    }

    private String newCodes(SignedIn reader, @Nullable String notice, Model model) {
        List<String> codes = recoveryCodes.renew(reader.username());
        log.note(SignInEvent.RECOVERY_CODES_MADE, reader.username());
        model.addAttribute("codes", codes);
        model.addAttribute("notice", notice);
        return "account/recovery-codes";
    }

    @PostMapping("/name")
    String rename(@RequestParam String factor, @RequestParam String name, SignedIn reader, RedirectAttributes flash) {
        if (!factors.rename(reader.username(), factor, named(name))) {
            throw new Unknown("factor " + factor);
        }
        flash.addFlashAttribute("notice", words.say("account.renamed"));
        return HOME;
    }

    @PostMapping("/remove")
    String remove(@RequestParam String factor, SignedIn reader, RedirectAttributes flash) {
        stepUp.require();
        if (!factors.remove(reader.username(), factor)) {
            throw new Unknown("factor " + factor);
        }
        log.note(SignInEvent.FACTOR_REMOVED, reader.username());
        letters.factorsChanged(reader.username());
        flash.addFlashAttribute("notice", words.say("account.removed"));
        return HOME;
    }

    /** A session that was stolen must not bring a factor of its own. */
    private void requireShown(SignedIn reader) {
        if (factors.any(reader.username()) && !stepUp.satisfied()) {
            throw new StepUpNeeded();
        }
    }

    private static String named(String name) {
        String plain = name.strip();
        if (plain.isEmpty() || plain.length() > LONGEST_NAME) {
            throw new BadInput("account.bad-name");
        }
        return plain;
    }
}
