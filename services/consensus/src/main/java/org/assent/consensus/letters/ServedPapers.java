package org.assent.consensus.letters;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.assent.consensus.messages.RecordPaperServed;
import org.assent.kernel.Act;
import org.assent.kernel.Channel;
import org.assent.platform.ledger.Commands;
import org.assent.platform.notices.DeliveryReport;

/** Reports to the round that the mail server of a seat has taken the letter about a document that came during it. */
final class ServedPapers implements DeliveryReport {
    static final String NAME = "consensus.paper-served";
    private static final String BETWEEN = "/";

    private final Commands commands;
    private final Clock clock;

    ServedPapers(Commands commands, Clock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    /** What such a letter is about. */
    static String regarding(UUID roundId, String sha256) {
        return roundId + BETWEEN + sha256;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void accepted(Delivery delivery) {
        String[] regarding = delivery.letter().regarding().split(BETWEEN, 2);
        commands.send(
                new RecordPaperServed(
                        UUID.fromString(regarding[0]),
                        Objects.requireNonNull(delivery.letter().seat()),
                        regarding[1]),
                Act.ofSystem(Channel.MAIL, clock.instant()),
                delivery.idempotencyKey());
    }

    /** The seat does not have it: its head opens the page, or a co-chair waives it by name. */
    @Override
    public void noAddress(Delivery delivery) {}
}
