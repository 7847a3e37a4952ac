package org.assent.membership.names;

import java.util.List;
import org.assent.membership.BreakGlassKind;
import org.assent.membership.messages.BreakGlassOpened;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.ledger.Subscription;
import org.assent.platform.web.Accounts;

/** Unlocks the accounts of a person for whom the glass was opened, in the transaction that moves its place in the log. */
final class Unlocking implements Subscription.Handler {
    private final Accounts accounts;

    Unlocking(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void on(List<RecordedEvent<?>> events) {
        for (RecordedEvent<?> event : events) {
            if (event.payload() instanceof BreakGlassOpened opened && opened.kind() == BreakGlassKind.UNLOCK_ACCOUNT) {
                accounts.of(opened.subject()).forEach(accounts::unlock);
            }
        }
    }
}
