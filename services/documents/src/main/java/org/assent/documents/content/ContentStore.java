package org.assent.documents.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Contents of files in the database, each once under its SHA-256, written and read in pieces. */
public final class ContentStore {
    private static final int PIECE = 1 << 20;

    private final DataSource source;

    ContentStore(DataSource source) {
        this.source = source;
    }

    /** Keeps what was received; a content that is there already is left as it is. */
    public void keep(ReceivedFile file) {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try {
                if (entered(connection, file)) {
                    pieces(connection, file);
                }
                connection.commit();
            } catch (IOException | SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("the content of a file could not be kept", e);
        }
    }

    private static boolean entered(Connection connection, ReceivedFile file) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "insert into documents.content (sha256, size) values (?, ?) on conflict (sha256) do nothing")) {
            statement.setString(1, file.sha256());
            statement.setLong(2, file.size());
            return statement.executeUpdate() == 1;
        }
    }

    private static void pieces(Connection connection, ReceivedFile file) throws IOException, SQLException {
        try (InputStream stream = Files.newInputStream(file.path());
                PreparedStatement statement = connection.prepareStatement(
                        "insert into documents.piece (sha256, number, bytes) values (?, ?, ?)")) {
            int number = 0;
            for (byte[] piece = stream.readNBytes(PIECE); piece.length > 0; piece = stream.readNBytes(PIECE)) {
                statement.setString(1, file.sha256());
                statement.setInt(2, number++);
                statement.setBytes(3, piece);
                statement.executeUpdate();
            }
        }
    }

    /** Whether a content is kept. */
    public boolean has(String sha256) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("select 1 from documents.content where sha256 = ?")) {
            statement.setString(1, sha256);
            try (ResultSet row = statement.executeQuery()) {
                return row.next();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("it could not be seen whether a content is kept", e);
        }
    }

    /**
     * Writes a content out.
     *
     * @throws IllegalStateException it is not there
     * @throws IOException the reader went away
     */
    public void write(String sha256, OutputStream to) throws IOException {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "select bytes from documents.piece where sha256 = ? and number = ?")) {
            int number = 0;
            for (byte[] piece = piece(statement, sha256, number);
                    piece.length > 0;
                    piece = piece(statement, sha256, number)) {
                to.write(piece);
                number++;
            }
            if (number == 0) {
                throw new IllegalStateException("there is no content " + sha256);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the content of a file could not be read", e);
        }
    }

    private static byte[] piece(PreparedStatement statement, String sha256, int number) throws SQLException {
        statement.setString(1, sha256);
        statement.setInt(2, number);
        try (ResultSet row = statement.executeQuery()) {
            return row.next() ? row.getBytes(1) : new byte[0];
        }
    }
}
