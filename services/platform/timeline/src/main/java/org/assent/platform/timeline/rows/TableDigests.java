package org.assent.platform.timeline.rows;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.assent.platform.timeline.Digests;
import org.assent.platform.timeline.Projector;

/** Reads a register's table through once, in one snapshot; PostgreSQL's own text of a {@code jsonb} is the canonical one. */
final class TableDigests implements Digests {
    private static final int AT_A_TIME = 2_000;

    private final Registers registers;

    TableDigests(Registers registers) {
        this.registers = registers;
    }

    @Override
    public String of(Projector<?> register) {
        RegisterTable table = registers.table(register);
        try (Connection connection = registers.source().getConnection()) {
            // A cursor lives in a transaction only; without one the driver would read the whole table into memory.
            connection.setAutoCommit(false);
            try {
                return digest(connection, table);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read register " + table.name(), e);
        }
    }

    @Override
    public Map<String, String> ofAll() {
        Map<String, String> digests = new TreeMap<>();
        registers.all().forEach(register -> digests.put(register.name(), of(register)));
        return Collections.unmodifiableMap(digests);
    }

    private static String digest(Connection connection, RegisterTable table) throws SQLException {
        MessageDigest digest = sha256();
        try (PreparedStatement select =
                connection.prepareStatement("select key, valid_from, valid_to, content::text from " + table.qualified()
                        + " order by key collate \"C\", valid_from")) {
            select.setFetchSize(AT_A_TIME);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    add(digest, rows.getString(1));
                    digest.update(ByteBuffer.allocate(2 * Long.BYTES)
                            .putLong(rows.getLong(2))
                            .putLong(rows.getLong(3))
                            .flip());
                    add(digest, rows.getString(4));
                }
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
