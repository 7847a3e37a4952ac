package org.assent.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/** Taking everything out of a database, as its owner. */
final class Emptying {
    /**
     * Only what has rows: to truncate a hundred empty tables takes longer than to look into them. The numbers of event types
     * stay: an application reads them once, when it starts.
     */
    private static final String TABLES = """
            do $$
            declare
                name text;
                filled boolean;
                found text[] := '{}';
            begin
                for name in
                    select format('%I.%I', schemaname, tablename) from pg_tables
                    where schemaname in ('ledger', 'read', 'access', 'notices', 'documents')
                      and not (schemaname = 'ledger' and tablename = 'event_type')
                loop
                    execute 'select exists (select 1 from ' || name || ')' into filled;
                    if filled then
                        found := found || name;
                    end if;
                end loop;
                if found <> '{}' then
                    execute 'truncate ' || array_to_string(found, ', ') || ' restart identity cascade';
                end if;
                for name in
                    select format('%I.%I', schemaname, sequencename) from pg_sequences
                    where schemaname in ('ledger', 'read', 'access', 'notices') and last_value is not null
                loop
                    execute 'alter sequence ' || name || ' restart';
                end loop;
            end
            $$
            """;

    /** In the order of their foreign keys; deployed models with their start events and job definitions stay. Then ours. */
    private static final List<String> ENGINE = List.of(
            "act_ru_ext_task",
            "act_ru_incident",
            "act_ru_variable",
            "act_ru_identitylink",
            "act_ru_task",
            "act_ru_event_subscr where execution_id_ is not null",
            "act_ru_job where process_instance_id_ is not null",
            "act_ru_execution",
            "act_ge_bytearray where deployment_id_ is null",
            "parked",
            "rebuilt");

    private Emptying() {}

    static void of(DataSource owner) {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(TABLES);
            for (String engine : ENGINE) {
                String table = engine.split(" ", 2)[0];
                statement.execute("do $$ begin if to_regclass('engine." + table
                        + "') is not null then delete from engine." + engine + "; end if; end $$");
            }
            connection.commit();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            throw new IllegalStateException("the test database could not be emptied", e);
        }
    }

    static void dropAll(DataSource owner) {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "drop schema if exists ledger, read, engine, access, notices, documents, migration cascade");
        } catch (SQLException e) {
            throw new IllegalStateException("the schemas of an earlier run could not be dropped", e);
        }
    }
}
