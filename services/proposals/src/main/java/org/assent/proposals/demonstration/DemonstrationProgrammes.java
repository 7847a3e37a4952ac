package org.assent.proposals.demonstration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.assent.kernel.Act;
import org.assent.kernel.Channel;
import org.assent.kernel.Ids;
import org.assent.platform.ledger.Commands;
import org.assent.proposals.ProgrammeFacts;
import org.assent.proposals.messages.RecordProgramme;

/**
 * Puts the ten real programmes on record in the demonstration network, through commands only. Loading them again changes
 * nothing, so a start that was cut off simply goes on.
 */
public final class DemonstrationProgrammes {
    private final Commands commands;
    private final Clock clock;

    public DemonstrationProgrammes(Commands commands, Clock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    public void load() {
        try (InputStream csv = Objects.requireNonNull(getClass().getResourceAsStream("joint_programmes.csv"))) {
            for (ProgrammeFacts facts : ProgrammeRows.read(csv)) {
                commands.send(
                        new RecordProgramme(Ids.derived(Instant.EPOCH, "programme", facts.code()), facts),
                        Act.ofSystem(Channel.DEMONSTRATION, clock.instant()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
