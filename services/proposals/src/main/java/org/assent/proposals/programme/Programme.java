package org.assent.proposals.programme;

import static org.assent.proposals.programme.ProgrammeRule.PG1;
import static org.assent.proposals.programme.ProgrammeRule.PG2;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import java.util.UUID;
import org.assent.kernel.Act;
import org.assent.proposals.ImportOutcome;
import org.assent.proposals.Importing;
import org.assent.proposals.ProgrammeFacts;
import org.assent.proposals.messages.ProgrammeAnswer;
import org.assent.proposals.messages.ProgrammeCorrected;
import org.assent.proposals.messages.ProgrammeRecorded;
import org.assent.proposals.messages.RecordProgramme;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** A real joint programme, decided elsewhere: facts with their sources, never walked through the procedure itself. */
public class Programme {
    @AggregateIdentifier
    @Nullable
    UUID programmeId;

    private @Nullable ProgrammeFacts facts;

    /** For the repository only. */
    protected Programme() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    ProgrammeAnswer handle(RecordProgramme command, @MetaDataValue(Act.KEY) Act act) {
        PG1.requireRight(Importing.isAllowed(act));
        PG2.requireContent(command.facts().wellFormed());
        if (facts == null) {
            apply(new ProgrammeRecorded(command.programmeId(), command.facts(), command.provenance()));
            return new ProgrammeAnswer(ImportOutcome.ACCEPTED, List.of());
        }
        List<String> changed = facts.differences(command.facts());
        if (changed.isEmpty()) {
            return new ProgrammeAnswer(ImportOutcome.ALREADY_THERE, List.of());
        }
        apply(new ProgrammeCorrected(command.programmeId(), command.facts(), changed, command.provenance()));
        return new ProgrammeAnswer(ImportOutcome.CORRECTED, changed);
    }

    @EventSourcingHandler
    void on(ProgrammeRecorded event) {
        programmeId = event.programmeId();
        facts = event.facts();
    }

    @EventSourcingHandler
    void on(ProgrammeCorrected event) {
        facts = event.facts();
    }
}
