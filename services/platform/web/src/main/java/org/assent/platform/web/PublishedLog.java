package org.assent.platform.web;

import java.util.Optional;

/** The log as it is published for everybody to check: C2SP checkpoint and tiles. */
public interface PublishedLog {
    /** The present head, signed; the same format for ever. */
    String checkpoint();

    /**
     * The hashes of a tile.
     *
     * @param path below the address of the log, for example {@code tile/0/x001/234.p/17}
     * @return empty where the log has no such tile
     */
    Optional<byte[]> tile(String path);

    /** What the leaves of a tile are the hashes of; not for everybody, since it tells when which stream was written to. */
    Optional<byte[]> entries(String path);

    /** The public key, as a vkey. */
    String key();
}
