package org.assent.proposals.imports;

import static org.assent.proposals.programme.ProgrammeRule.PG1;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.UUID;
import org.assent.kernel.Act;
import org.assent.kernel.StepAnswer;
import org.assent.proposals.Importing;
import org.assent.proposals.messages.ProgrammesImported;
import org.assent.proposals.messages.RecordProgrammesImported;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** The import of one file: what became of its rows, once or, where other imports came between, several times. */
public class ProgrammeImport {
    @AggregateIdentifier
    @Nullable
    UUID importId;

    private int run;
    private int part;

    /** For the repository only. */
    protected ProgrammeImport() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    StepAnswer handle(RecordProgrammesImported command, @MetaDataValue(Act.KEY) Act act) {
        PG1.requireRight(Importing.isAllowed(act));
        if (command.run() < run || (command.run() == run && command.part() <= part)) {
            return StepAnswer.ALREADY_DONE;
        }
        apply(new ProgrammesImported(
                command.importId(),
                command.file(),
                command.run(),
                command.part(),
                command.rows(),
                command.counts(),
                command.complete()));
        return StepAnswer.DONE;
    }

    @EventSourcingHandler
    void on(ProgrammesImported event) {
        importId = event.importId();
        run = event.run();
        part = event.part();
    }
}
