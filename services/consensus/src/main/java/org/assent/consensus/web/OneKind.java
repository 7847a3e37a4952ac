package org.assent.consensus.web;

import java.util.List;
import java.util.UUID;
import org.assent.consensus.messages.ListMatterKinds;
import org.assent.kernel.Subject;
import org.assent.platform.timeline.Moment;
import org.jspecify.annotations.Nullable;

/** Where nobody tells kinds of matters apart. */
final class OneKind implements ListMatterKinds {
    @Override
    public List<MatterKind> kinds() {
        return List.of();
    }

    @Override
    public @Nullable MatterKind kind(Subject subject, Moment moment) {
        return null;
    }

    @Override
    public List<UUID> matters(String network, String key, Moment moment) {
        return List.of();
    }
}
