package org.assent.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RolesTest {
    private static EmbeddedPostgres server;
    private static Database database;

    @BeforeAll
    static void start() throws Exception {
        Path data = Directories.target().resolve("roles");
        Trees.delete(data.resolve("postgres/data"));
        database = Database.embedded(data);
        server = EmbeddedPostgres.start(Directories.fresh("external"));
        try (Connection connection = server.connectAsSuperuser();
                Statement statement = connection.createStatement()) {
            statement.execute("create role somebody login createrole password 'x'");
            statement.execute("create role plain login password 'x'");
            statement.execute("create database offered owner somebody");
            statement.execute("create database lent owner plain");
        }
        database.migrate();
    }

    @AfterAll
    static void stop() {
        database.close();
        server.close();
    }

    /** The ledger's own migration makes the real one. */
    @BeforeEach
    void makeLedger() throws SQLException {
        execute(database.owner(), "drop table if exists ledger.event");
        execute(database.owner(), "create table ledger.event (position bigint primary key, content text not null)");
        execute(database.application(), "insert into ledger.event values (1, 'as it was')");
    }

    @Test
    void the_application_adds_and_reads_events_and_changes_none() {
        for (String change : new String[] {
            "update ledger.event set content = 'changed'",
            "delete from ledger.event",
            "truncate ledger.event",
            "drop table ledger.event",
            "alter table ledger.event disable trigger all"
        }) {
            assertThatThrownBy(() -> execute(database.application(), change))
                    .as(change)
                    .isInstanceOf(SQLException.class)
                    .extracting(e -> ((SQLException) e).getSQLState())
                    .isEqualTo("42501");
        }
    }

    @Test
    void the_check_passes_on_what_migration_made() {
        assertThatCode(() -> new StartupCheck(database).run()).doesNotThrowAnyException();
    }

    @Test
    void the_check_refuses_a_role_that_may_change_events() throws SQLException {
        for (String right : new String[] {"update", "delete", "truncate", "update (content)"}) {
            execute(database.owner(), "grant " + right + " on ledger.event to assent_app");
            assertThatThrownBy(() -> new StartupCheck(database).run())
                    .as(right)
                    .isInstanceOf(DatabaseUnavailable.class)
                    .hasMessageContaining("may change or remove recorded events");
            execute(database.owner(), "revoke " + right + " on ledger.event from assent_app");
        }
        assertThatCode(() -> new StartupCheck(database).run()).doesNotThrowAnyException();
    }

    @Test
    void the_check_refuses_settings_that_lose_confirmed_commits() throws SQLException {
        execute(database.owner(), "alter database assent set synchronous_commit = off");
        try (Database again = Database.running(
                Directories.target().resolve("roles"), database.embeddedPort().orElseThrow())) {
            assertThatThrownBy(() -> new StartupCheck(again).run())
                    .isInstanceOf(DatabaseUnavailable.class)
                    .hasMessageContaining("synchronous_commit = off");
        } finally {
            execute(database.owner(), "alter database assent reset synchronous_commit");
        }
    }

    @Test
    void the_application_works_in_the_other_schemas_and_makes_none_of_its_own() throws SQLException {
        execute(database.owner(), "create table read.page (text text)");
        try {
            execute(database.application(), "insert into page values ('a')");
            execute(database.application(), "update page set text = 'b'");
            execute(database.application(), "delete from page");
            assertThatThrownBy(() -> execute(database.application(), "create table read.mine (text text)"))
                    .hasMessageContaining("permission denied");
        } finally {
            execute(database.owner(), "drop table read.page");
        }
    }

    @Test
    void migrating_again_changes_nothing() {
        assertThatCode(database::migrate).doesNotThrowAnyException();
    }

    @Test
    void the_dedicated_connection_is_the_applications_in_autocommit_outside_the_pool() throws SQLException {
        try (Connection connection = database.dedicated()) {
            assertThat(connection.getAutoCommit()).isTrue();
            assertThat(connection.getMetaData().getUserName()).isEqualTo("assent_app");
            assertThat(connection.isWrapperFor(org.postgresql.PGConnection.class))
                    .isTrue();
            assertThat(single(connection, "show search_path").replace(" ", ""))
                    .isEqualTo("ledger,read,engine,access,notices,public");
        }
    }

    @Test
    void with_one_login_for_all_the_application_still_takes_on_its_role() throws SQLException {
        try (Database external = Database.external(server.url("offered"), "somebody", "x", null, null)) {
            external.migrate();
            execute(external.owner(), "create table ledger.event (position bigint primary key)");

            assertThat(currentUser(external.application())).isEqualTo("assent_app");
            try (Connection dedicated = external.dedicated()) {
                assertThat(single(dedicated, "select current_user")).isEqualTo("assent_app");
            }
            assertThatCode(() -> new StartupCheck(external).run()).doesNotThrowAnyException();
        }
    }

    @Test
    void a_login_that_may_make_no_roles_is_told_what_to_ask_for() throws SQLException {
        try (Connection connection = server.connectAsSuperuser()) {
            try (Database external = Database.external(server.url("lent"), "plain", "x", null, null)) {
                if (single(connection, "select count(*) from pg_roles where rolname = 'assent_app'")
                        .equals("0")) {
                    assertThatThrownBy(external::migrate).hasMessageContaining("create role assent_app nologin");
                }
                assertThatThrownBy(external::migrate)
                        .isInstanceOf(DatabaseUnavailable.class)
                        .hasMessageContaining("grant assent_app to \"plain\"");
            }
        }
    }

    @Test
    void two_logins_are_used_for_what_each_is_for() throws SQLException {
        try (Connection connection = server.connectAsSuperuser();
                Statement statement = connection.createStatement()) {
            statement.execute("create role keeper login createrole password 'x'");
            statement.execute("create role worker login password 'x'");
            statement.execute("create database shared owner keeper");
            statement.execute("do $$ begin if not exists (select 1 from pg_roles where rolname = 'assent_app') then"
                    + " create role assent_app nologin; end if; end $$");
            statement.execute("grant assent_app to keeper with admin option");
        }
        try (Database external = Database.external(server.url("shared"), "worker", "x", "keeper", "x")) {
            external.migrate();

            assertThat(currentUser(external.application())).isEqualTo("assent_app");
            assertThat(currentUser(external.owner())).isEqualTo("keeper");
        }
    }

    @Test
    void an_address_that_is_not_postgresql_is_refused() {
        assertThatThrownBy(() -> Database.external("jdbc:h2:mem:x", "a", "b", null, null))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("must begin with jdbc:postgresql:");
    }

    @Test
    void a_wrong_password_is_a_sentence() {
        try (Database external = Database.external(server.url("offered"), "somebody", "wrong", null, null)) {
            assertThatThrownBy(external::migrate)
                    .isInstanceOf(DatabaseUnavailable.class)
                    .hasMessageContaining("Cannot connect to the database as somebody");
        }
    }

    private static String currentUser(DataSource pool) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            return single(connection, "select current_user");
        }
    }

    private static String single(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    private static void execute(DataSource pool, String sql) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
