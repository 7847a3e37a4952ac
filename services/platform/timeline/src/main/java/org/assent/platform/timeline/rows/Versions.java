package org.assent.platform.timeline.rows;

/** Takes the versions that a register's steps made. */
interface Versions {
    /** The row of {@code key} that lies in the table ends at {@code to}. */
    void close(String key, long to);

    /** A version that is not in the table yet; {@code to} is {@link Long#MAX_VALUE} while it holds. */
    void add(String key, long from, long to, String json);
}
