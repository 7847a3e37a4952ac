package org.assent.platform.timeline.rows;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** The token of the one reader that keeps all registers; it has one segment and nobody holds it during a rebuild. */
final class ReaderToken implements ReaderPlace {
    private static final int ONLY_SEGMENT = 0;

    private final String group;

    ReaderToken(String group) {
        this.group = group;
    }

    @Override
    public void moveTo(Connection connection, long position) throws SQLException {
        try (PreparedStatement move = connection.prepareStatement("""
                insert into ledger.token_entry (processor, segment, position) values (?, ?, ?)
                on conflict (processor, segment) do update set position = excluded.position, owner = null""")) {
            move.setString(1, group);
            move.setInt(2, ONLY_SEGMENT);
            move.setLong(3, position);
            move.executeUpdate();
        }
    }
}
