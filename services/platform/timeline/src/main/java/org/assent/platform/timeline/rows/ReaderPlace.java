package org.assent.platform.timeline.rows;

import java.sql.Connection;
import java.sql.SQLException;

/** Where the live reader of the registers stands in the log. */
@FunctionalInterface
interface ReaderPlace {
    /** Puts the reader behind a position, in the transaction of the connection. */
    void moveTo(Connection connection, long position) throws SQLException;
}
