package org.assent.membership.names;

import java.util.List;
import java.util.Optional;
import org.assent.membership.messages.PersonErased;
import org.assent.membership.messages.PersonRegistered;
import org.assent.membership.messages.PersonRenamed;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.ledger.Subscription;
import org.assent.platform.web.Accounts;

/**
 * Keeps the index of names, and carries out erasure: key, name and accounts go in the transaction that moves its place in the
 * log, so an erasure on record is carried out, once or more often with the same result, also where the application stopped in
 * between.
 */
final class PersonKeeping implements Subscription.Handler {
    private final StoredNames names;
    private final Optional<Accounts> accounts;

    PersonKeeping(StoredNames names, Optional<Accounts> accounts) {
        this.names = names;
        this.accounts = accounts;
    }

    @Override
    public void on(List<RecordedEvent<?>> events) {
        for (RecordedEvent<?> event : events) {
            if (event.payload() instanceof PersonRegistered said) {
                names.take(said.person(), said.name(), said.mail());
            } else if (event.payload() instanceof PersonRenamed said) {
                names.take(said.person(), said.name(), said.mail());
            } else if (event.payload() instanceof PersonErased said) {
                names.destroy(said.person());
                accounts.ifPresent(present -> present.erase(said.person()));
            }
        }
    }
}
