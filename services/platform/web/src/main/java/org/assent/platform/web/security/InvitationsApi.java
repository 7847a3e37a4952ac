package org.assent.platform.web.security;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.security.Invitations.Invitation;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Invitations for programs of the secretariat and of administrators. They begin with a seat or a role that is given to somebody, never
 * here, and the link itself is in the letter only.
 */
@RestController
@RequestMapping("/api/v1/invitations")
@Tag(name = "Accounts")
class InvitationsApi {
    private static final int LARGEST_PAGE = 500;

    private final Invitations invitations;
    private final AccountCare care;
    private final Clock clock;

    InvitationsApi(Invitations invitations, AccountCare care, RealTime time) {
        this.invitations = invitations;
        this.care = care;
        this.clock = time.clock();
    }

    /** One page, those that are open first; {@code next} goes into {@code from}. */
    record InvitationList(
            List<InvitationEntry> invitations, @Nullable Integer next, long total) {}

    /** An invitation; its state is {@code open}, {@code late}, {@code accepted} or {@code withdrawn}. */
    record InvitationEntry(
            UUID id,
            String person,
            String network,
            String mail,
            String state,
            Instant sentAt,
            Instant expiresAt,
            @Nullable String username) {}

    @GetMapping
    @Operation(summary = "List invitations", operationId = "listInvitations")
    InvitationList list(
            @RequestParam(defaultValue = "100") int limit,
            @RequestParam(defaultValue = "0") int from,
            SignedIn reader) {
        String network = AccountCare.network(reader);
        int rows = Math.min(Math.max(limit, 1), LARGEST_PAGE);
        int offset = Math.max(from, 0);
        List<InvitationEntry> page = invitations.list(network, offset, rows).stream()
                .map(this::entry)
                .toList();
        long total = invitations.count(network);
        return new InvitationList(page, offset + page.size() < total ? offset + page.size() : null, total);
    }

    @PostMapping("/{id}/resend")
    @Operation(summary = "Send the link anew", operationId = "resendInvitation")
    InvitationEntry resend(@PathVariable UUID id, SignedIn reader) {
        care.resend(id, reader);
        return entry(care.invitation(id, reader));
    }

    @PostMapping("/{id}/withdraw")
    @Operation(summary = "Take an invitation back", operationId = "withdrawInvitation")
    InvitationEntry withdraw(@PathVariable UUID id, SignedIn reader) {
        care.withdraw(id, reader);
        return entry(care.invitation(id, reader));
    }

    private InvitationEntry entry(Invitation invitation) {
        return new InvitationEntry(
                invitation.id(),
                invitation.person().value(),
                invitation.network(),
                invitation.mail(),
                invitation.state(clock.instant()),
                invitation.sentAt(),
                invitation.expiresAt(),
                invitation.username());
    }
}
