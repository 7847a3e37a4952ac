package org.assent.membership.web;

import java.util.Locale;
import org.assent.membership.messages.FindDirectory.Roll;
import org.assent.platform.web.BadInput;
import org.jspecify.annotations.Nullable;

/** How an address says which roll it asks for. */
final class RollNames {
    private RollNames() {}

    static @Nullable Roll of(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return null;
        }
        return switch (name) {
            case "network" -> Roll.NETWORK;
            case "unct" -> Roll.UNCT;
            default -> throw new BadInput("bad.roll");
        };
    }

    static String nameOf(@Nullable Roll roll) {
        return roll == null ? "" : roll.name().toLowerCase(Locale.ROOT);
    }
}
