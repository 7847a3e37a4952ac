package org.assent.platform.web.security;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.assent.platform.web.PersonNames;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.Words;
import org.assent.platform.web.parts.Pager;
import org.assent.platform.web.security.Invitations.Invitation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who was invited and has not come yet; sending the link again, and taking it back. */
@Controller
@RequestMapping("/invitations")
class InvitationsPages {
    private static final int ROWS = 20;
    private static final String HOME = "redirect:/invitations";

    private final Invitations invitations;
    private final @Nullable PersonNames names;
    private final AccountCare care;
    private final Clock clock;
    private final Words words;

    InvitationsPages(
            Invitations invitations, @Nullable PersonNames names, AccountCare care, RealTime time, Words words) {
        this.invitations = invitations;
        this.names = names;
        this.care = care;
        this.clock = time.clock();
        this.words = words;
    }

    /**
     * One row.
     *
     * @param state {@code open}, {@code late}, {@code accepted} or {@code withdrawn}
     */
    record Row(Invitation invitation, String person, String state) {}

    @GetMapping
    String list(@RequestParam(defaultValue = "0") int from, SignedIn reader, Model model) {
        String network = AccountCare.network(reader);
        int offset = Math.max(from, 0);
        long total = invitations.count(network);
        List<Row> rows =
                invitations.list(network, offset, ROWS).stream().map(this::row).toList();
        model.addAttribute("rows", rows);
        model.addAttribute(
                "pager",
                new Pager(
                        rows.size(),
                        (int) total,
                        offset == 0 ? null : "/invitations",
                        offset + rows.size() < total ? "/invitations?from=" + (offset + ROWS) : null));
        return "account/invitations";
    }

    private Row row(Invitation invitation) {
        String state = invitation.state(clock.instant());
        return new Row(invitation, names == null ? invitation.mail() : names.of(invitation.person()), state);
    }

    @PostMapping("/{id}/resend")
    String resend(@PathVariable UUID id, SignedIn reader, RedirectAttributes flash) {
        if (care.resend(id, reader)) {
            flash.addFlashAttribute("notice", words.say("invitations.resent"));
        }
        return HOME;
    }

    @PostMapping("/{id}/withdraw")
    String withdraw(@PathVariable UUID id, SignedIn reader, RedirectAttributes flash) {
        if (care.withdraw(id, reader)) {
            flash.addFlashAttribute("notice", words.say("invitations.withdrawn"));
        }
        return HOME;
    }
}
