package org.assent.consensus.messages;

import java.util.List;
import java.util.UUID;
import org.assent.kernel.Subject;
import org.assent.platform.timeline.Moment;
import org.jspecify.annotations.Nullable;

/** The kinds of matters that come before the UNCT, told by the context that keeps the matters: a round knows its subject only. */
public interface ListMatterKinds {
    /** Every kind, in the order in which they are offered. */
    List<MatterKind> kinds();

    /** The kind of a matter; {@code null} for a matter that is not known. */
    @Nullable
    MatterKind kind(Subject subject, Moment moment);

    /** The matters of one kind in a Network. */
    List<UUID> matters(String network, String key, Moment moment);

    /**
     * A kind.
     *
     * @param key as it stands in an address
     * @param word in the reader's language
     */
    record MatterKind(String key, String word) {}
}
