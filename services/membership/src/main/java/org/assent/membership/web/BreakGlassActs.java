package org.assent.membership.web;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.assent.kernel.Act;
import org.assent.kernel.Ids;
import org.assent.kernel.PersonRef;
import org.assent.membership.BreakGlassKind;
import org.assent.membership.messages.FindNames;
import org.assent.membership.messages.RequestBreakGlass;
import org.assent.platform.ledger.Commands;
import org.assent.platform.ledger.IdempotencyKey;
import org.assent.platform.ledger.Receipt;
import org.assent.platform.web.Accounts;

/** Asks for openings, for page and API alike: reads whether there is what is to be opened. */
final class BreakGlassActs {
    private final Commands commands;
    private final FindNames names;
    private final Optional<Accounts> accounts;

    BreakGlassActs(Commands commands, FindNames names, Optional<Accounts> accounts) {
        this.commands = commands;
        this.names = names;
        this.accounts = accounts;
    }

    /** The request follows from what was sent, so that sending it twice asks once. */
    static UUID id(Act act, IdempotencyKey key) {
        return Ids.derived(Instant.EPOCH, "break-glass", act.person().value(), key.value());
    }

    Receipt ask(
            UUID openingId,
            String network,
            BreakGlassKind kind,
            PersonRef subject,
            String reason,
            Duration lasts,
            Act act,
            IdempotencyKey key) {
        return commands.send(
                new RequestBreakGlass(openingId, network, kind, subject, reason, lasts, isThere(kind, subject)),
                act,
                key);
    }

    private boolean isThere(BreakGlassKind kind, PersonRef subject) {
        return switch (kind) {
            case READ_RESTRICTED -> names.name(subject).mail() != null;
            case UNLOCK_ACCOUNT ->
                accounts.isPresent() && !accounts.get().of(subject).isEmpty();
        };
    }
}
