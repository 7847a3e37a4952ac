package org.assent.platform.web.security;

import static org.assent.platform.web.security.SignInRule.SU2;
import static org.assent.platform.web.security.SignInRule.SU3;

import java.time.Duration;
import java.util.UUID;
import org.assent.kernel.Role;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.Unknown;
import org.assent.platform.web.security.Invitations.Invitation;
import org.assent.platform.web.security.StoredAccounts.Listed;

/** What may be done with the accounts and invitations of others, for pages and programs alike. Every act and every refusal is noted. */
final class AccountCare {
    /** For so long an administrator closes an account: it opens by itself, so nobody is kept out for good by one person. */
    static final Duration CLOSED = Duration.ofDays(1);

    private final StoredAccounts accounts;
    private final Invitations invitations;
    private final Sessions sessions;
    private final SignInLog log;
    private final RefusedReads refused;

    AccountCare(
            StoredAccounts accounts, Invitations invitations, Sessions sessions, SignInLog log, RefusedReads refused) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.sessions = sessions;
        this.log = log;
        this.refused = refused;
    }

    // What the record calls an attempt that was refused.
    private record LockAccount() {}

    private record UnlockAccount() {}

    private record EndSessions() {}

    private record ChangeInvitation() {}

    /** The account of a name, in the Network of the reader. */
    Listed known(String username, SignedIn reader) {
        return accounts.listed(reader.network(), username).orElseThrow(() -> new Unknown("account " + username));
    }

    Listed lock(String username, SignedIn reader) {
        administrator(reader, new LockAccount());
        Listed known = known(username, reader);
        accounts.lock(known.username(), CLOSED);
        endEverywhere(known.username());
        log.note(SignInEvent.LOCKED, known.username(), reader.username());
        return known(username, reader);
    }

    Listed unlock(String username, SignedIn reader) {
        administrator(reader, new UnlockAccount());
        Listed known = known(username, reader);
        accounts.unlock(known.username());
        log.note(SignInEvent.UNLOCKED, known.username(), reader.username());
        return known(username, reader);
    }

    Listed endSessions(String username, SignedIn reader) {
        administrator(reader, new EndSessions());
        Listed known = known(username, reader);
        endEverywhere(known.username());
        log.note(SignInEvent.SESSIONS_ENDED, known.username(), reader.username());
        return known;
    }

    private void endEverywhere(String username) {
        sessions.endAllBut(username, "");
        accounts.endTokens(username);
    }

    /** @return whether it was open, so that a letter is on its way */
    boolean resend(UUID id, SignedIn reader) {
        invitation(id, reader);
        boolean sent = invitations.resend(id);
        if (sent) {
            log.note(SignInEvent.INVITED, null, reader.username());
        }
        return sent;
    }

    /** @return whether it was open */
    boolean withdraw(UUID id, SignedIn reader) {
        invitation(id, reader);
        boolean withdrawn = invitations.withdraw(id);
        if (withdrawn) {
            log.note(SignInEvent.INVITATION_WITHDRAWN, null, reader.username());
        }
        return withdrawn;
    }

    /** An invitation that the reader may see. */
    Invitation invitation(UUID id, SignedIn reader) {
        refused.require(SU3, invites(reader), new ChangeInvitation());
        String network = network(reader);
        return invitations
                .find(id)
                .filter(each -> each.network().equals(network))
                .orElseThrow(() -> new Unknown("invitation " + id));
    }

    /** The Network whose invitations the reader may see. */
    static String network(SignedIn reader) {
        SU3.requireRight(invites(reader));
        return reader.network();
    }

    private static boolean invites(SignedIn reader) {
        return reader.actsAs(Role.SECRETARIAT) || reader.actsAs(Role.ADMINISTRATOR);
    }

    private void administrator(SignedIn reader, Object tried) {
        refused.require(SU2, reader.actsAs(Role.ADMINISTRATOR), tried);
    }
}
