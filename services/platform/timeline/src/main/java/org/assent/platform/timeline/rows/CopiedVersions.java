package org.assent.platform.timeline.rows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;

/**
 * Writes the versions of a rebuild with COPY, a chunk at a time, so that several registers take turns on one connection. The
 * table was emptied in the same transaction, so its rows can be written as frozen and need no second visit.
 */
final class CopiedVersions implements Versions {
    private static final int CHUNK = 1 << 20;
    private static final byte[] HEADER = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0};
    private static final int JSONB_VERSION = 1;

    private final RegisterTable table;
    private final Connection connection;
    private final ByteArrayOutputStream chunk = new ByteArrayOutputStream(CHUNK + (CHUNK >> 2));
    private final DataOutputStream out = new DataOutputStream(chunk);
    private long written;

    CopiedVersions(RegisterTable table, Connection connection) {
        this.table = table;
        this.connection = connection;
    }

    @Override
    public void close(String key, long to) {
        throw new IllegalStateException("a rebuild finds no row in the table");
    }

    @Override
    public void add(String key, long from, long to, String json) {
        byte[] keyBytes = key.getBytes(StandardCharsets.UTF_8);
        byte[] jsonBytes = json.getBytes(StandardCharsets.UTF_8);
        try {
            if (chunk.size() == 0) {
                out.write(HEADER);
                out.writeLong(0);
            }
            out.writeShort(4);
            out.writeInt(keyBytes.length);
            out.write(keyBytes);
            out.writeInt(Long.BYTES);
            out.writeLong(from);
            out.writeInt(Long.BYTES);
            out.writeLong(to);
            out.writeInt(jsonBytes.length + 1);
            out.writeByte(JSONB_VERSION);
            out.write(jsonBytes);
            written++;
            if (chunk.size() >= CHUNK) {
                flush();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void flush() {
        if (chunk.size() == 0) {
            return;
        }
        try {
            out.writeShort(-1);
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy " + table.qualified()
                                    + " (key, valid_from, valid_to, content) from stdin with (format binary, freeze)",
                            new ByteArrayInputStream(chunk.toByteArray()));
            chunk.reset();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot write register " + table.name(), e);
        }
    }

    long written() {
        return written;
    }
}
