package org.assent.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.assent.platform.database.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TestDatabaseTest {
    @BeforeEach
    void makeTables() throws SQLException {
        for (String schema : new String[] {"ledger", "read", "access", "notices"}) {
            execute("create table " + schema
                    + ".sample (id bigint generated always as identity primary key, text text)");
        }
        execute("create table read.part (of bigint references read.sample)");
        execute("create table if not exists engine.act_ru_sample (text text)");
    }

    @AfterEach
    void dropTables() throws SQLException {
        execute(
                "drop table ledger.sample, read.sample, access.sample, notices.sample, read.part, engine.act_ru_sample");
    }

    @Test
    void empty_takes_every_row_out_and_starts_counting_again() throws SQLException {
        for (String schema : new String[] {"ledger", "read", "access", "notices"}) {
            execute("insert into " + schema + ".sample (text) values ('a'), ('b')");
        }
        execute("insert into read.part values (1)");

        TestDatabase.empty();

        for (String schema : new String[] {"ledger", "read", "access", "notices"}) {
            assertThat(number("select count(*) from " + schema + ".sample"))
                    .as(schema)
                    .isZero();
            execute("insert into " + schema + ".sample (text) values ('c')");
            assertThat(number("select id from " + schema + ".sample"))
                    .as(schema)
                    .isEqualTo(1);
        }
    }

    @Test
    void all_tests_of_a_run_share_one_server() {
        Database first = TestDatabase.shared();

        assertThat(TestDatabase.shared()).isSameAs(first);
        assertThat(TestDatabase.empty()).isSameAs(first);
        assertThat(first.alive()).isTrue();
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = TestDatabase.shared().owner().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long number(String query) throws SQLException {
        try (Connection connection = TestDatabase.shared().owner().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
