package org.assent.platform.ledger.axon;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.assent.kernel.Act;
import org.assent.kernel.Refused;
import org.assent.platform.ledger.Commands.UnknownAggregate;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AnnotationCommandTargetResolver;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/** Hands a command to its aggregate by Axon's bus and says what came of it in our words. */
final class Handling {
    private final CommandBus bus;
    private final CommandTargetResolver targets =
            AnnotationCommandTargetResolver.builder().build();

    Handling(CommandBus bus) {
        this.bus = bus;
    }

    /**
     * Runs the handler. The dispatch tells the store by which door.
     *
     * @return what the handler returned
     * @throws Refused a rule said no
     * @throws UnknownAggregate there is no such thing
     * @throws ConcurrencyException somebody else acted on it meanwhile
     */
    @Nullable
    Object handle(Object command, Dispatch dispatch) {
        CommandMessage<?> message =
                message(command).withMetaData(Map.of(Act.KEY, dispatch.act(), Dispatch.KEY, dispatch));
        CommandResultMessage<?>[] answer = new CommandResultMessage<?>[1];
        bus.dispatch(message, (sent, result) -> answer[0] = result);
        CommandResultMessage<?> result = answer[0];
        if (result == null) {
            throw new IllegalStateException("the command bus answers in the thread that asks");
        }
        if (result.isExceptional()) {
            throw said(command, result.exceptionResult());
        }
        return result.getPayload();
    }

    private static CommandMessage<?> message(Object command) {
        return GenericCommandMessage.asCommandMessage(command);
    }

    /** The aggregate at which a command is aimed; empty where it names none, or names it in a way nobody understands. */
    Optional<UUID> target(Object command) {
        try {
            return Optional.of(
                    UUID.fromString(targets.resolveTarget(message(command)).getIdentifier()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static RuntimeException said(Object command, Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused refused) {
                return refused;
            }
            if (cause instanceof AggregateNotFoundException unknown) {
                return new UnknownAggregate(
                        "nothing there for " + command.getClass().getSimpleName(), unknown);
            }
        }
        if (failure instanceof Error error) {
            throw error;
        }
        return failure instanceof RuntimeException said
                ? said
                : new IllegalStateException(command.getClass().getSimpleName() + " failed", failure);
    }
}
