package org.assent.platform.web.security;

import static org.assent.platform.web.security.SignInRule.SU4;

import java.time.Instant;
import java.util.List;
import org.assent.kernel.Role;
import org.assent.platform.web.Installation;
import org.assent.platform.web.SignedIn;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What happened at the door, for administrators and auditors. */
@Controller
class AccessRecordPage {
    private static final int ROWS = 50;

    private final SignInLog log;
    private final Installation installation;

    AccessRecordPage(SignInLog log, ObjectProvider<Installation> installation) {
        this.log = log;
        this.installation = installation.getIfAvailable(() -> Installation.OF_ONE);
    }

    @GetMapping("/record/access")
    String entries(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "0") long before,
            SignedIn reader,
            Model model) {
        SU4.requireRight(reader.actsAs(Role.ADMINISTRATOR) || reader.actsAs(Role.AUDITOR));
        List<SignInLog.Entry> found =
                log.list(SignInLog.Door.of(reader, installation), name.strip(), before, Instant.MAX, ROWS + 1);
        model.addAttribute("entries", found.stream().limit(ROWS).toList());
        model.addAttribute("name", name);
        model.addAttribute("older", found.size() > ROWS ? found.get(ROWS - 1).id() : null);
        model.addAttribute("newest", before == 0);
        return "account/access";
    }
}
