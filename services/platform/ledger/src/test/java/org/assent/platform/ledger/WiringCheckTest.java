package org.assent.platform.ledger;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;

class WiringCheckTest {
    @Test
    void a_second_data_source_stops_the_start() {
        DataSource second = new DelegatingDataSource(LedgerDatabase.empty().application());

        assertThatThrownBy(() -> LedgerApplication.start(LedgerDatabase.shared(), second))
                .hasStackTraceContaining("DataSource");
    }

    @Test
    void a_second_transaction_manager_stops_the_start() {
        JdbcTransactionManager second =
                new JdbcTransactionManager(LedgerDatabase.empty().owner());

        assertThatThrownBy(() -> LedgerApplication.start(LedgerDatabase.shared(), second))
                .hasStackTraceContaining("TransactionManager");
    }
}
