package org.assent.proposals.call;

import static org.assent.proposals.call.CallRule.T01;
import static org.assent.proposals.call.CallRule.T02;
import static org.assent.proposals.call.CallRule.T30;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.Objects;
import java.util.UUID;
import org.assent.kernel.Act;
import org.assent.kernel.Role;
import org.assent.kernel.StepAnswer;
import org.assent.kernel.Usd;
import org.assent.proposals.CallState;
import org.assent.proposals.messages.CallClosed;
import org.assent.proposals.messages.CallOpened;
import org.assent.proposals.messages.CallRegistered;
import org.assent.proposals.messages.CloseCall;
import org.assent.proposals.messages.OpenCall;
import org.assent.proposals.messages.RegisterCall;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** A call for proposals of a fund, as the Network has it on record. */
public class Call {
    @AggregateIdentifier
    @Nullable
    UUID callId;

    private @Nullable CallRegistered registered;
    private CallState state = CallState.ANNOUNCED;

    /** For the repository only. */
    protected Call() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    StepAnswer handle(RegisterCall command, @MetaDataValue(Act.KEY) Act act) {
        T01.requireRight(acts(Role.SECRETARIAT, command.network(), act));
        CallRegistered asked = asked(command);
        if (registered != null) {
            T01.require(registered.equals(asked));
            return StepAnswer.ALREADY_DONE;
        }
        T01.requireContent(isNamed(command)
                && !command.phases().isEmpty()
                && command.dates().fit(act.receivedAt(), command.closingAt())
                && (command.ceiling() == null || command.ceiling().compareTo(Usd.ZERO) > 0)
                && command.configuration().complete());
        apply(asked);
        return StepAnswer.DONE;
    }

    private static CallRegistered asked(RegisterCall command) {
        return new CallRegistered(
                command.callId(),
                command.network(),
                command.fund().strip(),
                command.code().strip(),
                command.titleEnglish().strip(),
                command.titleRussian().strip(),
                command.phases(),
                command.closingAt(),
                command.dates(),
                command.ceiling(),
                command.configuration());
    }

    private static boolean isNamed(RegisterCall command) {
        return !command.fund().isBlank()
                && !command.code().isBlank()
                && !command.titleEnglish().isBlank()
                && !command.titleRussian().isBlank();
    }

    @CommandHandler
    void handle(OpenCall command, @MetaDataValue(Act.KEY) Act act) {
        CallRegistered call = facts();
        T02.requireRight(acts(Role.CO_CHAIR, call.network(), act));
        T02.require(state == CallState.ANNOUNCED && call.dates().fit(act.receivedAt(), call.closingAt()));
        apply(new CallOpened(call.callId(), call.network(), call.code(), call.closingAt()));
    }

    @CommandHandler
    StepAnswer handle(CloseCall command, @MetaDataValue(Act.KEY) Act act) {
        CallRegistered call = facts();
        boolean byItself = act.capacity().is(Role.SYSTEM);
        T30.requireRight(byItself || acts(Role.CO_CHAIR, call.network(), act));
        if (byItself) {
            return closeAtItsDate(call, act);
        }
        T30.require(state == CallState.OPEN && act.receivedAt().isBefore(call.closingAt()));
        String reason = Objects.requireNonNullElse(command.reason(), "").strip();
        T30.requireContent(!reason.isEmpty());
        apply(new CallClosed(call.callId(), call.network(), call.code(), reason));
        return StepAnswer.DONE;
    }

    private StepAnswer closeAtItsDate(CallRegistered call, Act act) {
        if (state == CallState.CLOSED) {
            return StepAnswer.ALREADY_DONE;
        }
        if (state != CallState.OPEN || act.receivedAt().isBefore(call.closingAt())) {
            return StepAnswer.NOT_YET;
        }
        apply(new CallClosed(call.callId(), call.network(), call.code(), null));
        return StepAnswer.DONE;
    }

    private static boolean acts(Role role, String network, Act act) {
        return act.capacity().is(role) && network.equals(act.capacity().network());
    }

    private CallRegistered facts() {
        CallRegistered facts = registered;
        if (facts == null) {
            throw new IllegalStateException("a call begins with its registration");
        }
        return facts;
    }

    @EventSourcingHandler
    void on(CallRegistered event) {
        callId = event.callId();
        registered = event;
    }

    @EventSourcingHandler
    void on(CallOpened event) {
        state = CallState.OPEN;
    }

    @EventSourcingHandler
    void on(CallClosed event) {
        state = CallState.CLOSED;
    }
}
