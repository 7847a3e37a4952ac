package org.assent.membership.messages;

import java.time.Instant;
import java.util.Optional;
import org.assent.kernel.Capacity;
import org.assent.kernel.PersonRef;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Timeline.Page;
import org.jspecify.annotations.Nullable;

/** Every version of the settings of a Network, with who adopted it and when. */
public interface FindSettingsVersions {
    /** One version; empty where the Network had adopted none of that name at the moment. */
    Optional<SettingsVersionView> version(String network, String version, Moment moment);

    /** The versions adopted up to the moment, the last first; the first of the first page is the one in force. */
    Page<SettingsVersionView> versions(String network, Moment moment, int limit, @Nullable String cursor);

    /**
     * One version of the settings.
     *
     * @param position of the entry by which it was adopted
     * @param decision of the UNCT by which; {@code null} where the administrator adopted it
     */
    record SettingsVersionView(
            String network,
            NetworkSettings settings,
            PersonRef adoptedBy,
            Capacity adoptedAs,
            Instant adoptedAt,
            long position,
            @Nullable SettingsDecision decision) {}
}
