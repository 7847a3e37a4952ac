package org.assent.platform.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** A small table that shows whether data survived. */
final class Notes {
    private Notes() {}

    static void forget(DataSource owner) throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("drop table if exists public.note");
        }
    }

    static void write(DataSource owner, String text) throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists public.note (text text)");
            statement.execute("insert into public.note values ('" + text + "')");
        }
    }

    static String read(DataSource owner) throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("select string_agg(text, ',' order by text) from public.note")) {
            rows.next();
            return rows.getString(1);
        }
    }
}
