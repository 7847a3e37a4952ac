package org.assent.platform.ledger.outbox;

import java.util.Optional;
import javax.sql.DataSource;
import org.assent.platform.ledger.Outbox;
import org.assent.platform.ledger.axon.Dispatch;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Adds to the outbox: with an outside command's batch, or in the transaction that is open. */
public final class StoredOutbox implements Outbox {
    private final JdbcTemplate jdbc;

    public StoredOutbox(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
    }

    @Override
    public void add(Consignment consignment) {
        Optional<Dispatch> dispatch = Dispatch.current();
        if (dispatch.isPresent() && dispatch.get().door() != Dispatch.Door.INSIDE) {
            dispatch.get().send(consignment);
        } else if (TransactionSynchronizationManager.isActualTransactionActive()) {
            insert(consignment);
        } else {
            throw new IllegalStateException("no transaction is open on this thread");
        }
    }

    private void insert(Consignment consignment) {
        jdbc.query(
                "with added as (insert into ledger.outbox (kind, key, cause, content) values (?, ?, ?, ?)"
                        + " on conflict (kind, key) do nothing returning id)"
                        + " select pg_notify('outbox', '') from added",
                row -> {},
                consignment.kind(),
                consignment.key(),
                consignment.cause(),
                consignment.content());
    }
}
