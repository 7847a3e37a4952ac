package org.assent.proposals.programme;

import static org.assent.proposals.programme.ProgrammeRule.PR1;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.UUID;
import org.assent.kernel.Act;
import org.assent.kernel.Role;
import org.assent.kernel.StepAnswer;
import org.assent.proposals.ProgrammeFacts;
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
    StepAnswer handle(RecordProgramme command, @MetaDataValue(Act.KEY) Act act) {
        PR1.requireRight(act.capacity().is(Role.SYSTEM) || act.capacity().is(Role.ADMINISTRATOR));
        if (command.facts().equals(facts)) {
            return StepAnswer.ALREADY_DONE;
        }
        apply(new ProgrammeRecorded(command.programmeId(), command.facts()));
        return StepAnswer.DONE;
    }

    @EventSourcingHandler
    void on(ProgrammeRecorded event) {
        programmeId = event.programmeId();
        facts = event.facts();
    }
}
