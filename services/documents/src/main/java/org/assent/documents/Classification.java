package org.assent.documents;

/**
 * Who reads a document (domain 2: DocumentVersion, classification; 17.1: only public items leave the Network; ST/SGB/2007/6 on the
 * sensitivity of information).
 */
public enum Classification {
    /** Anybody, outside the Network as well: exports hold it. */
    PUBLIC,
    /** Whoever holds an office in the Network; the usual one, and that of documents filed before there were others. */
    NETWORK,
    /** Co-chairs, secretariat, auditors and whoever filed it; others under an opening that the whole body hears of. */
    RESTRICTED;

    /** What a document is where nothing was ever said. */
    public static final Classification USUAL = NETWORK;
}
