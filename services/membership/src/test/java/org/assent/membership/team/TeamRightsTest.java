package org.assent.membership.team;

import static org.assent.membership.Acts.BLR;
import static org.assent.membership.Acts.NOON;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assent.kernel.Holder.Concern;
import org.assent.membership.TeamsConfiguration;
import org.assent.membership.messages.ChangeTaskTeamMembers;
import org.assent.membership.messages.EndTaskTeam;
import org.assent.membership.messages.FormTaskTeam;
import org.assent.membership.messages.IdentifySpecialisedResource;
import org.assent.membership.messages.RecordTeamDelivery;
import org.assent.membership.messages.TaskTeamEnded;
import org.assent.membership.messages.TaskTeamFormed;
import org.assent.membership.web.MembershipRights;
import org.assent.testing.RightsTrial;
import org.junit.jupiter.api.Test;

class TeamRightsTest {
    private static final UUID ID = new UUID(0x7000L, 0x8000_0000_0000_0009L);
    private static final Instant LATER = NOON.plus(Duration.ofDays(30));
    private static final List<String> TWO = List.of("IOM", "UNDP");

    @Test
    void a_task_team_is_decided_on_as_the_table_of_rights_says() {
        Concern undp = new Concern(BLR, "UNDP").with("IOM", "UNDP");
        TaskTeamFormed formed = new TaskTeamFormed(ID, BLR, "Data", "Compare the figures", "UNDP", TWO, LATER, 3);
        TaskTeamEnded ended = new TaskTeamEnded(ID, BLR, "Done");
        RecordTeamDelivery delivery = new RecordTeamDelivery(ID, "A table", "/people");
        Class<TaskTeam> team = TaskTeam.class;

        new RightsTrial(RightsTrial.handledBy(MembershipRights.table(), team), NOON, TeamsConfiguration.events())
                .of(
                        team,
                        new FormTaskTeam(ID, BLR, "Data", "Compare the figures", "UNDP", TWO, LATER, true, 3),
                        undp,
                        null)
                .of(team, new ChangeTaskTeamMembers(ID, "IOM", TWO, true, 5), undp, null, formed)
                .of(team, delivery, undp, null, formed)
                .of(team, delivery, undp, null, formed, ended)
                .of(team, new EndTaskTeam(ID, "Done"), undp, null, formed)
                .holds();
    }

    @Test
    void a_specialised_resource_is_identified_as_the_table_of_rights_says() {
        Class<SpecialisedResource> resource = SpecialisedResource.class;

        new RightsTrial(RightsTrial.handledBy(MembershipRights.table(), resource), NOON, TeamsConfiguration.events())
                .of(
                        resource,
                        new IdentifySpecialisedResource(ID, BLR, "A statistician", "UNDP", "The figures", LATER),
                        new Concern(BLR, "UNDP"),
                        null)
                .holds();
    }
}
