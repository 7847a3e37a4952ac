package db.migration;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/** The engine's own tables, as its makers ship them; without those for history, identities, cases and decisions. */
public final class V20261123_30__engine extends BaseJavaMigration {
    private static final String TABLES = "org/camunda/bpm/engine/db/create/activiti.postgres.create.engine.sql";

    /** The engine's instants would be read in the time zone of whichever machine reads them. */
    private static final String INSTANTS = """
            do $$
            declare
                instant record;
            begin
                for instant in
                    select table_name, column_name from information_schema.columns
                    where table_schema = 'engine' and data_type = 'timestamp without time zone'
                loop
                    execute format('alter table engine.%I alter column %I type timestamptz',
                        instant.table_name, instant.column_name);
                end loop;
            end
            $$
            """;

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        try (Statement statement = connection.createStatement()) {
            statement.execute("set local search_path = engine");
            ScriptUtils.executeSqlScript(connection, new ClassPathResource(TABLES));
            statement.execute(INSTANTS);
            statement.execute("grant select, insert, update, delete on all tables in schema engine to assent_app");
        }
    }
}
