package org.assent.membership.read;

import java.util.ArrayList;
import java.util.List;
import org.assent.membership.messages.FindTeams.Delivery;
import org.assent.membership.messages.FindTeams.TeamView;
import org.assent.membership.messages.TaskTeamEnded;
import org.assent.membership.messages.TaskTeamFormed;
import org.assent.membership.messages.TaskTeamMembersChanged;
import org.assent.membership.messages.TeamDeliveryRecorded;
import org.assent.platform.timeline.Projector;

/** The task teams of every Network. */
class TeamRegister extends Projector<TeamView> {
    TeamRegister() {
        super("membership_task_team", TeamView.class);
        on(
                TaskTeamFormed.class,
                (event, rows) -> rows.put(
                        event.payload().teamId().toString(),
                        new TeamView(
                                event.payload().teamId().toString(),
                                event.payload().network(),
                                event.payload().title(),
                                event.payload().mandate(),
                                event.payload().lead(),
                                event.payload().members(),
                                event.payload().endsAt(),
                                event.recordedAt(),
                                event.position(),
                                List.of(),
                                null,
                                null)));
        on(
                TaskTeamMembersChanged.class,
                (event, rows) -> rows.change(
                        event.payload().teamId().toString(),
                        row -> new TeamView(
                                row.teamId(),
                                row.network(),
                                row.title(),
                                row.mandate(),
                                event.payload().lead(),
                                event.payload().members(),
                                row.endsAt(),
                                row.formedAt(),
                                row.formed(),
                                row.deliveries(),
                                row.endedAt(),
                                row.endedBecause())));
        on(
                TeamDeliveryRecorded.class,
                (event, rows) -> rows.change(
                        event.payload().teamId().toString(),
                        row -> with(
                                row,
                                new Delivery(
                                        event.payload().what(),
                                        event.payload().document(),
                                        event.envelope().act().person(),
                                        event.recordedAt()))));
        on(
                TaskTeamEnded.class,
                (event, rows) -> rows.change(
                        event.payload().teamId().toString(),
                        row -> new TeamView(
                                row.teamId(),
                                row.network(),
                                row.title(),
                                row.mandate(),
                                row.lead(),
                                row.members(),
                                row.endsAt(),
                                row.formedAt(),
                                row.formed(),
                                row.deliveries(),
                                event.recordedAt(),
                                event.payload().reason())));
    }

    private static TeamView with(TeamView row, Delivery delivery) {
        List<Delivery> deliveries = new ArrayList<>(row.deliveries());
        deliveries.add(delivery);
        return new TeamView(
                row.teamId(),
                row.network(),
                row.title(),
                row.mandate(),
                row.lead(),
                row.members(),
                row.endsAt(),
                row.formedAt(),
                row.formed(),
                List.copyOf(deliveries),
                row.endedAt(),
                row.endedBecause());
    }
}
