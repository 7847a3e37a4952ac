package org.assent.membership.team;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assent.kernel.Act;
import org.assent.kernel.Role;
import org.assent.membership.Holding;
import org.assent.membership.messages.ChangeTaskTeamMembers;
import org.assent.membership.messages.EndTaskTeam;
import org.assent.membership.messages.FormTaskTeam;
import org.assent.membership.messages.RecordTeamDelivery;
import org.assent.membership.messages.TaskTeamEnded;
import org.assent.membership.messages.TaskTeamFormed;
import org.assent.membership.messages.TaskTeamMembersChanged;
import org.assent.membership.messages.TeamDeliveryRecorded;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** An ad hoc task team. It ends by itself on its date, which needs no event. */
class TaskTeam {
    @AggregateIdentifier
    private @Nullable UUID id;

    private String network = "";
    private String lead = "";
    private List<String> members = List.of();
    private Instant endsAt = Instant.MIN;

    TaskTeam() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(FormTaskTeam command, @MetaDataValue(Act.KEY) Act act) {
        TeamRule.TT1.requireRight(Holding.anyOf(act, command.network(), Role.CO_CHAIR));
        TeamRule.TT4.require(id == null);
        TeamRule.TT2.requireContent(!command.title().isBlank()
                && !command.mandate().isBlank()
                && command.endsAt().isAfter(act.receivedAt()));
        TeamRule.TT3.requireContent(command.onNetworkRoll() && command.members().contains(command.lead()));
        apply(new TaskTeamFormed(
                command.teamId(),
                command.network(),
                command.title(),
                command.mandate(),
                command.lead(),
                command.members(),
                command.endsAt(),
                command.readAt()));
    }

    @CommandHandler
    void handle(ChangeTaskTeamMembers command, @MetaDataValue(Act.KEY) Act act) {
        TeamRule.TT1.requireRight(Holding.anyOf(act, network, Role.CO_CHAIR));
        TeamRule.TT4.require(act.receivedAt().isBefore(endsAt));
        TeamRule.TT3.requireContent(command.onNetworkRoll() && command.members().contains(command.lead()));
        TeamRule.TT5.require(!command.lead().equals(lead) || !command.members().equals(members));
        apply(new TaskTeamMembersChanged(
                command.teamId(), network, command.lead(), command.members(), command.readAt()));
    }

    @CommandHandler
    void handle(RecordTeamDelivery command, @MetaDataValue(Act.KEY) Act act) {
        TeamRule.TT6.requireRight(Holding.anyOf(act, network, Role.CO_CHAIR, Role.SECRETARIAT) || isOfTeam(act));
        TeamRule.TT7.requireContent(!command.what().isBlank() && isAddress(command.document()));
        apply(new TeamDeliveryRecorded(command.teamId(), network, command.what(), command.document()));
    }

    @CommandHandler
    void handle(EndTaskTeam command, @MetaDataValue(Act.KEY) Act act) {
        TeamRule.TT1.requireRight(Holding.anyOf(act, network, Role.CO_CHAIR));
        TeamRule.TT4.require(act.receivedAt().isBefore(endsAt));
        TeamRule.TT8.requireContent(!command.reason().isBlank());
        apply(new TaskTeamEnded(command.teamId(), network, command.reason()));
    }

    private boolean isOfTeam(Act act) {
        return network.equals(act.capacity().network())
                && members.stream()
                        .anyMatch(entity -> act.capacity().isFor(Role.MEMBER, entity)
                                || act.capacity().isFor(Role.HEAD_OF_AGENCY, entity));
    }

    private static boolean isAddress(@Nullable String document) {
        return document == null
                || document.startsWith("https://")
                || (document.startsWith("/") && !document.startsWith("//"));
    }

    @EventSourcingHandler
    void on(TaskTeamFormed event) {
        id = event.teamId();
        network = event.network();
        lead = event.lead();
        members = event.members();
        endsAt = event.endsAt();
    }

    @EventSourcingHandler
    void on(TaskTeamMembersChanged event) {
        lead = event.lead();
        members = event.members();
    }

    @EventSourcingHandler
    void on(TaskTeamEnded event) {
        endsAt = Instant.MIN;
    }
}
