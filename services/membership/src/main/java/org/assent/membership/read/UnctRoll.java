package org.assent.membership.read;

import org.assent.membership.messages.FindUnctRoll;
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
                        .map(UnctRoll::seat)
                        .toList());
    }

    private static Seat seat(EntityRow row) {
        return new Seat(
                row.entity(),
                row.nameEnglish(),
                row.head(),
                false,
                row.residency(),
                row.rolls().onRollByLocalSetting(),
                row.mailAddress());
    }
}
