package org.assent.proposals.register;

import static org.assent.proposals.register.ProposalRegisterRule.PN1;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.assent.kernel.Act;
import org.assent.kernel.Role;
import org.assent.kernel.StepAnswer;
import org.assent.proposals.messages.ProposalNumbered;
import org.assent.proposals.messages.TakeProposalNumber;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** Numbers the proposals of one network, kind and year, without a gap and each once. */
public class ProposalRegister {
    @AggregateIdentifier
    @Nullable
    UUID registerId;

    private final Set<UUID> numbered = new HashSet<>();

    /** For the repository only. */
    protected ProposalRegister() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    StepAnswer handle(TakeProposalNumber command, @MetaDataValue(Act.KEY) Act act) {
        PN1.requireRight(act.capacity().is(Role.SYSTEM));
        if (numbered.contains(command.proposalId())) {
            return StepAnswer.ALREADY_DONE;
        }
        apply(new ProposalNumbered(
                command.registerId(),
                command.proposalId(),
                String.format(
                        Locale.ROOT,
                        "UNCNM-%s-%s-%d-%03d",
                        command.network(),
                        command.kind().letter(),
                        command.year(),
                        numbered.size() + 1)));
        return StepAnswer.DONE;
    }

    @EventSourcingHandler
    void on(ProposalNumbered event) {
        registerId = event.registerId();
        numbered.add(event.proposalId());
    }
}
