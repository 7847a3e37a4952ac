package org.assent.consensus.register;

import static org.assent.rules.consensus.ConsensusRule.CR9;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.assent.consensus.messages.DecisionEntered;
import org.assent.consensus.messages.EnterDecision;
import org.assent.kernel.Act;
import org.assent.kernel.Role;
import org.assent.kernel.StepAnswer;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** The register of decisions of one network and year. It gives numbers, without a gap and each once. */
public class DecisionRegister {
    @AggregateIdentifier
    @Nullable
    UUID registerId;

    private final Set<UUID> entered = new HashSet<>();

    /** For the repository only. */
    protected DecisionRegister() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    StepAnswer handle(EnterDecision command, @MetaDataValue(Act.KEY) Act act) {
        CR9.requireRight(act.capacity().is(Role.SYSTEM));
        if (entered.contains(command.roundId())) {
            return StepAnswer.ALREADY_DONE;
        }
        String number =
                String.format(Locale.ROOT, "UNCNM-%s-D-%d-%03d", command.network(), command.year(), entered.size() + 1);
        apply(new DecisionEntered(
                command.registerId(),
                command.network(),
                number,
                command.roundId(),
                command.subject(),
                command.textHash(),
                command.decidedAt()));
        return StepAnswer.DONE;
    }

    @EventSourcingHandler
    void on(DecisionEntered event) {
        registerId = event.registerId();
        entered.add(event.roundId());
    }
}
