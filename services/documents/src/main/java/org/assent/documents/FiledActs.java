package org.assent.documents;

import java.time.Clock;
import java.util.function.Function;
import org.assent.kernel.Act;
import org.assent.kernel.Refused;
import org.assent.platform.ledger.Commands;
import org.assent.platform.ledger.Receipt;
import org.assent.platform.web.Attempt;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** Sends commands that a file goes with; the file is kept only where the command is taken. */
public final class FiledActs {
    private final Attachments attachments;
    private final Commands commands;
    private final Clock clock;

    public FiledActs(Attachments attachments, Commands commands, Clock clock) {
        this.attachments = attachments;
        this.commands = commands;
        this.clock = clock;
    }

    /**
     * @param file {@code null} or empty where none was sent
     * @param command the command with the file, or without one
     */
    public Receipt send(@Nullable MultipartFile file, Function<@Nullable Attachment, Object> command, Attempt attempt) {
        Act act = whenHere(attempt.act());
        Attachment kept = attachments.take(file, looked -> isTaken(command.apply(looked), act));
        return commands.send(command.apply(kept), act, attempt.key());
    }

    /** A file is received when all of it is here, however long it was on its way. */
    private Act whenHere(Act act) {
        return new Act(
                act.person(), act.capacity(), act.onBehalfOf(), act.channel(), clock.instant(), act.rightsReadAt());
    }

    /** What is refused is refused, and put on record, when it is sent; its file is not kept. */
    private boolean isTaken(Object command, Act act) {
        try {
            commands.preview(command, act);
            return true;
        } catch (Refused refused) {
            return false;
        }
    }
}
