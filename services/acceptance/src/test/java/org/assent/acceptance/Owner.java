package org.assent.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import tools.jackson.databind.json.JsonMapper;

/** Somebody with the password of the database's owner, who may do anything to the log. */
final class Owner implements AutoCloseable {
    private final Connection connection;

    private Owner(Connection connection) {
        this.connection = connection;
    }

    static Owner of(Product product) {
        try {
            int port = JsonMapper.builder()
                    .build()
                    .readTree(Files.readString(product.data().resolve("instance.json")))
                    .get("databasePort")
                    .asInt();
            String password = Files.readString(product.data().resolve("postgres/password.assent_owner"))
                    .strip();
            return new Owner(DriverManager.getConnection(
                    "jdbc:postgresql://127.0.0.1:" + port + "/assent", "assent_owner", password));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Does all of it or nothing. */
    void does(String... statements) {
        try (Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String sql : statements) {
                statement.execute(sql);
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
