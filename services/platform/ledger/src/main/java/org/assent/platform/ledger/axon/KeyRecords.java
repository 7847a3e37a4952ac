package org.assent.platform.ledger.axon;

import java.util.Optional;
import javax.sql.DataSource;
import org.assent.platform.ledger.Commands.KeyReused;
import org.assent.platform.ledger.Receipt;
import org.assent.platform.ledger.writing.KeyUse;
import org.springframework.jdbc.core.JdbcTemplate;

/** Idempotency records: what was answered to a key before. */
final class KeyRecords {
    private record Answer(String requestHash, long position, int events) {}

    private final JdbcTemplate jdbc;

    KeyRecords(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
    }

    /**
     * The receipt that is repeated for this key; empty where it was not used yet.
     *
     * @throws KeyReused it was used for another request
     */
    Optional<Receipt> find(KeyUse use) {
        return jdbc
                .query(
                        "select request_hash, position, events from ledger.idempotency where person = ? and key = ?",
                        (row, number) -> new Answer(row.getString(1), row.getLong(2), row.getInt(3)),
                        use.person(),
                        use.key())
                .stream()
                .findFirst()
                .map(answer -> repeat(answer, use));
    }

    private static Receipt repeat(Answer answer, KeyUse use) {
        if (!answer.requestHash().equals(use.requestHash())) {
            throw new KeyReused("the key " + use.key() + " was used for another request");
        }
        return new Receipt(answer.position(), answer.events(), true, null);
    }
}
