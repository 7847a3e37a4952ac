package org.assent.membership.messages;

import org.assent.membership.messages.FindUnctRoll.Residency;
import org.jspecify.annotations.Nullable;

/** An entity is in the register of a Network from now on. */
public record EntityEntered(
        String network,
        String entity,
        String nameEnglish,
        @Nullable String nameRussian,
        String entityType,
        @Nullable String dacCode,
        Residency residency,
        Rolls rolls,
        @Nullable String mailAddress) {}
