package org.assent.membership.breakglass;

import static java.util.Objects.requireNonNull;
import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.assent.kernel.Act;
import org.assent.kernel.Role;
import org.assent.membership.BreakGlassKind;
import org.assent.membership.Holding;
import org.assent.membership.messages.ApproveBreakGlass;
import org.assent.membership.messages.BreakGlassEnded;
import org.assent.membership.messages.BreakGlassOpened;
import org.assent.membership.messages.BreakGlassRefused;
import org.assent.membership.messages.BreakGlassRequested;
import org.assent.membership.messages.EndBreakGlass;
import org.assent.membership.messages.RefuseBreakGlass;
import org.assent.membership.messages.RequestBreakGlass;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** One opening: asked for, opened or refused by a second person, over by itself. */
class BreakGlass {
    private static final Duration LONGEST = Duration.ofHours(24);

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by the framework
    private @Nullable UUID id;

    private @Nullable BreakGlassRequested asked;
    private boolean answered;
    private Instant until = Instant.MIN;

    BreakGlass() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(RequestBreakGlass command, @MetaDataValue(Act.KEY) Act act) {
        BreakGlassRule.BK1.requireRight(Holding.anyOf(act, command.network(), Role.ADMINISTRATOR, Role.CO_CHAIR)
                || (command.item() != null && represents(act, command.network())));
        BreakGlassRule.BK6.require(asked == null);
        BreakGlassRule.BK3.requireContent(
                command.subjectKnown() && (command.kind() == BreakGlassKind.READ_DOCUMENT) == (command.item() != null));
        BreakGlassRule.BK2.requireContent(!command.reason().isBlank() && isShort(command.lasts()));
        apply(new BreakGlassRequested(
                command.openingId(),
                command.network(),
                command.kind(),
                command.subject(),
                command.item(),
                command.reason(),
                act.person(),
                command.lasts()));
    }

    @CommandHandler
    void handle(ApproveBreakGlass command, @MetaDataValue(Act.KEY) Act act) {
        BreakGlassRequested request = answeredBy(act);
        apply(new BreakGlassOpened(
                request.openingId(),
                request.network(),
                request.kind(),
                request.subject(),
                request.item(),
                request.reason(),
                request.requestedBy(),
                act.person(),
                act.receivedAt().plus(request.lasts())));
    }

    @CommandHandler
    void handle(RefuseBreakGlass command, @MetaDataValue(Act.KEY) Act act) {
        BreakGlassRequested request = answeredBy(act);
        BreakGlassRule.BK7.requireContent(!command.reason().isBlank());
        apply(new BreakGlassRefused(request.openingId(), request.network(), command.reason()));
    }

    @CommandHandler
    void handle(EndBreakGlass command, @MetaDataValue(Act.KEY) Act act) {
        BreakGlassRequested request = requireNonNull(asked);
        BreakGlassRule.BK4.requireRight(answers(act, request.network()));
        BreakGlassRule.BK8.require(act.receivedAt().isBefore(until));
        BreakGlassRule.BK7.requireContent(!command.reason().isBlank());
        apply(new BreakGlassEnded(request.openingId(), request.network(), command.reason()));
    }

    private BreakGlassRequested answeredBy(Act act) {
        BreakGlassRequested request = requireNonNull(asked);
        BreakGlassRule.BK4.requireRight(answers(act, request.network()));
        BreakGlassRule.BK6.require(!answered);
        BreakGlassRule.BK5.requireRight(
                !act.person().equals(request.requestedBy()) && !act.person().equals(request.subject()));
        return request;
    }

    private static boolean represents(Act act, String network) {
        return network.equals(act.capacity().network())
                && (act.capacity().is(Role.HEAD_OF_AGENCY) || act.capacity().is(Role.MEMBER));
    }

    private static boolean answers(Act act, String network) {
        return Holding.anyOf(act, network, Role.CO_CHAIR, Role.ADMINISTRATOR, Role.AUDITOR);
    }

    private static boolean isShort(Duration lasts) {
        return !lasts.isZero() && !lasts.isNegative() && lasts.compareTo(LONGEST) <= 0;
    }

    @EventSourcingHandler
    void on(BreakGlassRequested event) {
        id = event.openingId();
        asked = event;
    }

    @EventSourcingHandler
    void on(BreakGlassOpened event) {
        answered = true;
        until = event.until();
    }

    @EventSourcingHandler
    void on(BreakGlassRefused event) {
        answered = true;
    }

    @EventSourcingHandler
    void on(BreakGlassEnded event) {
        until = Instant.MIN;
    }
}
