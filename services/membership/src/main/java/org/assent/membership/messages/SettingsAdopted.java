package org.assent.membership.messages;

import org.jspecify.annotations.Nullable;

/**
 * A version of the settings is in force in a Network from now on.
 *
 * @param decision of the UNCT by which; {@code null} where the administrator adopted it
 */
public record SettingsAdopted(
        String network, NetworkSettings settings, @Nullable SettingsDecision decision) {
    /** Adopted by the administrator. */
    public SettingsAdopted(String network, NetworkSettings settings) {
        this(network, settings, null);
    }
}
