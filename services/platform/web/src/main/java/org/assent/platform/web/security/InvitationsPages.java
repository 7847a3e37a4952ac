package org.assent.platform.web.security;

import static org.assent.platform.web.security.SignInRule.SU3;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assent.kernel.Role;
import org.assent.platform.web.PersonNames;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.Unknown;
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
    private final SignInLog log;
    private final Clock clock;
    private final Words words;

    InvitationsPages(Invitations invitations, @Nullable PersonNames names, SignInLog log, RealTime time, Words words) {
        this.invitations = invitations;
        this.names = names;
        this.log = log;
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
        String network = network(reader);
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
        Instant now = clock.instant();
        String state = invitation.acceptedAt() != null
                ? "accepted"
                : invitation.withdrawnAt() != null ? "withdrawn" : invitation.good(now) ? "open" : "late";
        return new Row(invitation, names == null ? invitation.mail() : names.of(invitation.person()), state);
    }

    @PostMapping("/{id}/resend")
    String resend(@PathVariable UUID id, SignedIn reader, RedirectAttributes flash) {
        known(id, reader);
        if (invitations.resend(id)) {
            log.note(SignInEvent.INVITED, null, reader.username());
            flash.addFlashAttribute("notice", words.say("invitations.resent"));
        }
        return HOME;
    }

    @PostMapping("/{id}/withdraw")
    String withdraw(@PathVariable UUID id, SignedIn reader, RedirectAttributes flash) {
        known(id, reader);
        if (invitations.withdraw(id)) {
            log.note(SignInEvent.INVITATION_WITHDRAWN, null, reader.username());
            flash.addFlashAttribute("notice", words.say("invitations.withdrawn"));
        }
        return HOME;
    }

    private void known(UUID id, SignedIn reader) {
        String network = network(reader);
        if (invitations.find(id).filter(each -> each.network().equals(network)).isEmpty()) {
            throw new Unknown("invitation " + id);
        }
    }

    /** The Network whose invitations the reader may see. */
    private static String network(SignedIn reader) {
        SU3.requireRight(reader.actsAs(Role.SECRETARIAT) || reader.actsAs(Role.ADMINISTRATOR));
        return reader.network();
    }
}
