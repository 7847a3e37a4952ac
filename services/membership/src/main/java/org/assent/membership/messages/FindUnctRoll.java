package org.assent.membership.messages;

import java.util.List;
import org.assent.kernel.PersonRef;
import org.assent.platform.timeline.Moment;
import org.jspecify.annotations.Nullable;

/** The roll of the UNCT at a moment (rule CR1): the RC and one Head of Agency for each entity that is on the UNCT roll. */
public interface FindUnctRoll {
    UnctRollView unctRoll(String network, Moment moment);

    /**
     * The roll with the position at which it was read.
     *
     * @param seats in the order in which pages show them: by acronym, the RCO first
     */
    record UnctRollView(String network, long readAt, List<Seat> seats) {}

    /**
     * One seat of the UNCT roll.
     *
     * @param entity acronym, {@code UN Women}
     * @param entityName full name
     * @param head who holds the seat that day; {@code null} where nobody does
     * @param acting whether the head is accredited as acting (rule CR2)
     * @param residency {@code RESIDENT}, {@code NON_RESIDENT} or {@code NATIONAL_CORRESPONDENT}
     * @param onRollByLocalSetting whether it is on the roll by a marked local setting (a non-resident entity)
     * @param mailAddress where letters to the seat go; {@code null} where none is on file, then no letter can be served
     */
    record Seat(
            String entity,
            String entityName,
            @Nullable PersonRef head,
            boolean acting,
            Residency residency,
            boolean onRollByLocalSetting,
            @Nullable String mailAddress) {}

    /** Whether and how an entity is present in the country. */
    enum Residency {
        RESIDENT,
        NON_RESIDENT,
        NATIONAL_CORRESPONDENT,
        IFI
    }
}
