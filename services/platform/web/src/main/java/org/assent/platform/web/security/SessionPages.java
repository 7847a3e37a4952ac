package org.assent.platform.web.security;

import jakarta.servlet.http.HttpSession;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where one is signed in, and ending it there. */
@Controller
@RequestMapping("/account/sessions")
class SessionPages {
    private static final String HOME = "redirect:/account/sessions";

    private final Sessions sessions;
    private final SignInLog log;
    private final Words words;

    SessionPages(Sessions sessions, SignInLog log, Words words) {
        this.sessions = sessions;
        this.log = log;
        this.words = words;
    }

    @GetMapping
    String list(SignedIn reader, HttpSession session, Model model) {
        model.addAttribute("sessions", sessions.list(reader.username(), session.getId()));
        return "account/sessions";
    }

    @PostMapping("/end")
    String end(@RequestParam String session, SignedIn reader, RedirectAttributes flash) {
        if (sessions.end(reader.username(), session)) {
            log.note(SignInEvent.SESSIONS_ENDED, reader.username());
        }
        flash.addFlashAttribute("notice", words.say("session.ended"));
        return HOME;
    }

    @PostMapping("/end-others")
    String endOthers(SignedIn reader, HttpSession session, RedirectAttributes flash) {
        if (sessions.endAllBut(reader.username(), session.getId()) > 0) {
            log.note(SignInEvent.SESSIONS_ENDED, reader.username());
        }
        flash.addFlashAttribute("notice", words.say("session.ended.others"));
        return HOME;
    }
}
