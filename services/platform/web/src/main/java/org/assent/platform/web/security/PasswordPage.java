package org.assent.platform.web.security;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.Words;
import org.assent.platform.web.parts.FieldProblem;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Changing one's password. The other sessions of the account end with the old one. */
@Controller
@RequestMapping("/account/password")
class PasswordPage {
    private final StoredAccounts accounts;
    private final PasswordChoice choice;
    private final Sessions sessions;
    private final AccountLetters letters;
    private final SignInLog log;
    private final Words words;

    PasswordPage(
            StoredAccounts accounts,
            PasswordChoice choice,
            Sessions sessions,
            AccountLetters letters,
            SignInLog log,
            Words words) {
        this.accounts = accounts;
        this.choice = choice;
        this.sessions = sessions;
        this.letters = letters;
        this.log = log;
        this.words = words;
    }

    @GetMapping
    String form() {
        return "account/password";
    }

    @PostMapping
    String change(
            @RequestParam String present,
            @RequestParam String chosen,
            SignedIn reader,
            HttpSession session,
            HttpServletResponse response,
            Model model,
            RedirectAttributes flash) {
        Optional<FieldProblem> problem = choice.problem(chosen, reader.username())
                .map(key -> new FieldProblem("chosen", words.say(key)))
                .or(() -> accounts.verify(reader.username(), present).isPresent()
                        ? Optional.empty()
                        : Optional.of(new FieldProblem("present", words.say("password.wrong"))));
        if (problem.isPresent()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("problem", problem.get());
            return "account/password";
        }
        accounts.changePassword(reader.username(), chosen);
        sessions.endAllBut(reader.username(), session.getId());
        log.note(SignInEvent.PASSWORD_CHANGED, reader.username());
        letters.passwordChanged(reader.username());
        flash.addFlashAttribute("notice", words.say("password.changed"));
        return "redirect:/account/password";
    }
}
