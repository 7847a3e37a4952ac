package org.assent.membership.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.assent.kernel.Act;
import org.assent.kernel.Ids;
import org.assent.kernel.PersonRef;
import org.assent.membership.BreakGlassKind;
import org.assent.membership.RestrictedItems;
import org.assent.membership.RestrictedItems.Item;
import org.assent.membership.messages.ApproveBreakGlass;
import org.assent.membership.messages.FindNames;
import org.assent.membership.messages.RequestBreakGlass;
import org.assent.platform.ledger.Commands;
import org.assent.platform.ledger.IdempotencyKey;
import org.assent.platform.ledger.Receipt;
import org.assent.platform.web.Accounts;
import org.assent.platform.web.StepUp;

/** Asks for openings and allows them, for page and API alike: reads whether there is what is to be opened. */
final class BreakGlassActs {
    private final Commands commands;
    private final FindNames names;
    private final Optional<Accounts> accounts;
    private final List<RestrictedItems> items;
    private final StepUp stepUp;

    BreakGlassActs(
            Commands commands,
            FindNames names,
            Optional<Accounts> accounts,
            List<RestrictedItems> items,
            StepUp stepUp) {
        this.commands = commands;
        this.names = names;
        this.accounts = accounts;
        this.items = List.copyOf(items);
        this.stepUp = stepUp;
    }

    /** The request follows from what was sent, so that sending it twice asks once. */
    static UUID id(Act act, IdempotencyKey key) {
        return Ids.derived(Instant.EPOCH, "break-glass", act.person().value(), key.value());
    }

    /** By the second person something is opened: an override, which the second factor is asked for. */
    Receipt approve(UUID openingId, Act act, IdempotencyKey key) {
        stepUp.require();
        return commands.send(new ApproveBreakGlass(openingId), act, key);
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
                new RequestBreakGlass(openingId, network, kind, subject, null, reason, lasts, isThere(kind, subject)),
                act,
                key);
    }

    /** Asks to read a restricted document. */
    Receipt askToRead(
            UUID openingId, String network, String name, String reason, Duration lasts, Act act, IdempotencyKey key) {
        Optional<Item> item = item(name, network, Locale.ENGLISH);
        return commands.send(
                new RequestBreakGlass(
                        openingId,
                        network,
                        BreakGlassKind.READ_DOCUMENT,
                        item.map(Item::owner).orElse(PersonRef.SYSTEM),
                        name,
                        reason,
                        lasts,
                        item.filter(Item::restricted).isPresent()),
                act,
                key);
    }

    /** A document by its name. */
    Optional<Item> item(String name, String network, Locale language) {
        return items.stream()
                .flatMap(known -> known.find(name, network, language).stream())
                .findFirst();
    }

    private boolean isThere(BreakGlassKind kind, PersonRef subject) {
        return switch (kind) {
            case READ_RESTRICTED -> names.name(subject).mail() != null;
            case UNLOCK_ACCOUNT ->
                accounts.isPresent() && !accounts.get().of(subject).isEmpty();
            case READ_DOCUMENT -> false;
        };
    }
}
