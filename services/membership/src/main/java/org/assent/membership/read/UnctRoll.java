package org.assent.membership.read;

import java.time.Instant;
import java.util.Optional;
import org.assent.kernel.PersonRef;
import org.assent.membership.messages.FindUnctRoll;
import org.assent.membership.read.EntityRow.Acting;
import org.assent.platform.timeline.Moment;

/** The roll of the UNCT: who decides (rule CR1). */
class UnctRoll implements FindUnctRoll {
    private final Entities entities;

    UnctRoll(Entities entities) {
        this.entities = entities;
    }

    @Override
    public UnctRollView unctRoll(String network, Moment moment) {
        return new UnctRollView(
                network,
                moment.position(),
                entities.onUnctRoll(network, moment).stream()
                        .map(row -> seat(row, moment.instant()))
                        .toList());
    }

    private static Seat seat(EntityRow row, Instant instant) {
        Optional<PersonRef> acting = row.actingAt(instant).map(Acting::person);
        return new Seat(
                row.entity(),
                row.nameEnglish(),
                acting.orElse(row.head()),
                acting.isPresent(),
                row.residency(),
                row.rolls().onRollByLocalSetting(),
                row.mailAddress());
    }
}
