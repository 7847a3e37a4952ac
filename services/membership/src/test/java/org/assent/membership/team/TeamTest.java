package org.assent.membership.team;

import static org.assent.membership.Acts.BLR;
import static org.assent.membership.Acts.NOON;
import static org.assent.membership.Acts.as;
import static org.assent.membership.Acts.headOf;
import static org.assent.membership.Acts.secretariat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assent.kernel.Act;
import org.assent.kernel.Role;
import org.assent.membership.TeamsConfiguration;
import org.assent.membership.messages.ChangeTaskTeamMembers;
import org.assent.membership.messages.EndTaskTeam;
import org.assent.membership.messages.FormTaskTeam;
import org.assent.membership.messages.IdentifySpecialisedResource;
import org.assent.membership.messages.RecordTeamDelivery;
import org.assent.membership.messages.SpecialisedResourceIdentified;
import org.assent.membership.messages.TaskTeamEnded;
import org.assent.membership.messages.TaskTeamFormed;
import org.assent.membership.messages.TaskTeamMembersChanged;
import org.assent.membership.messages.TeamDeliveryRecorded;
import org.assent.testing.Fixture;
import org.junit.jupiter.api.Test;

class TeamTest {
    private static final UUID ID = new UUID(0x7000L, 0x8000_0000_0000_0009L);
    private static final Instant LATER = NOON.plus(Duration.ofDays(30));
    private static final List<String> TWO = List.of("IOM", "UNDP");
    private static final TaskTeamFormed FORMED =
            new TaskTeamFormed(ID, BLR, "Data", "Compare the figures", "UNDP", TWO, LATER, 3);
    private static final TaskTeamFormed OVER =
            new TaskTeamFormed(ID, BLR, "Data", "Compare the figures", "UNDP", TWO, NOON, 3);

    private final Fixture<TaskTeam> team = Fixture.of(TaskTeam.class, TeamsConfiguration.events());
    private final Fixture<SpecialisedResource> resource =
            Fixture.of(SpecialisedResource.class, TeamsConfiguration.events());

    private static Act coChair() {
        return as("chair", Role.CO_CHAIR, "IOM");
    }

    private static FormTaskTeam formation(String mandate, String lead, Instant endsAt, boolean onRoll) {
        return new FormTaskTeam(ID, BLR, "Data", mandate, lead, TWO, endsAt, onRoll, 3);
    }

    @Test
    void a_co_chair_forms_a_team() {
        team.when(formation("Compare the figures", "UNDP", LATER, true), coChair())
                .thenEvents(FORMED);
    }

    @Test
    void the_secretariat_forms_no_team_TT1() {
        team.when(formation("Compare the figures", "UNDP", LATER, true), secretariat())
                .thenRefused(TeamRule.TT1);
    }

    @Test
    void a_team_needs_a_mandate_TT2() {
        team.when(formation(" ", "UNDP", LATER, true), coChair()).thenRefused(TeamRule.TT2);
    }

    @Test
    void a_team_ends_ahead_TT2() {
        team.when(formation("Compare the figures", "UNDP", NOON, true), coChair())
                .thenRefused(TeamRule.TT2);
    }

    @Test
    void the_lead_is_one_of_the_members_TT3() {
        team.when(formation("Compare the figures", "WHO", LATER, true), coChair())
                .thenRefused(TeamRule.TT3);
    }

    @Test
    void who_is_not_on_the_roll_is_in_no_team_TT3() {
        team.when(formation("Compare the figures", "UNDP", LATER, false), coChair())
                .thenRefused(TeamRule.TT3);
    }

    @Test
    void the_members_of_a_team_change() {
        team.given(FORMED)
                .when(new ChangeTaskTeamMembers(ID, "IOM", TWO, true, 5), coChair())
                .thenEvents(new TaskTeamMembersChanged(ID, BLR, "IOM", TWO, 5));
    }

    @Test
    void a_team_that_reached_its_date_is_not_changed_TT4() {
        team.given(OVER)
                .when(new ChangeTaskTeamMembers(ID, "IOM", TWO, true, 5), coChair())
                .thenRefused(TeamRule.TT4);
    }

    @Test
    void a_change_changes_something_TT5() {
        team.given(FORMED)
                .when(new ChangeTaskTeamMembers(ID, "UNDP", TWO, true, 5), coChair())
                .thenRefused(TeamRule.TT5);
    }

    @Test
    void an_entity_of_the_team_records_a_delivery_also_after_its_date() {
        team.given(OVER)
                .when(new RecordTeamDelivery(ID, "A table", "/people"), as("member", Role.MEMBER, "UNDP"))
                .thenEvents(new TeamDeliveryRecorded(ID, BLR, "A table", "/people"));
    }

    @Test
    void another_entity_records_no_delivery_TT6() {
        team.given(FORMED)
                .when(new RecordTeamDelivery(ID, "A table", null), headOf("WHO"))
                .thenRefused(TeamRule.TT6);
    }

    @Test
    void a_document_is_no_script_TT7() {
        team.given(FORMED)
                .when(new RecordTeamDelivery(ID, "A table", "javascript:alert(1)"), secretariat())
                .thenRefused(TeamRule.TT7);
    }

    @Test
    void a_team_is_ended_with_a_reason() {
        team.given(FORMED)
                .when(new EndTaskTeam(ID, "done early"), coChair())
                .thenEvents(new TaskTeamEnded(ID, BLR, "done early"));
    }

    @Test
    void a_team_is_not_ended_without_a_reason_TT8() {
        team.given(FORMED).when(new EndTaskTeam(ID, " "), coChair()).thenRefused(TeamRule.TT8);
    }

    @Test
    void a_co_chair_identifies_a_resource() {
        resource.when(identification("a data expert", LATER), coChair())
                .thenEvents(new SpecialisedResourceIdentified(ID, BLR, "a data expert", "IOM", "the report", LATER));
    }

    @Test
    void a_head_identifies_no_resource_SR1() {
        resource.when(identification("a data expert", LATER), headOf("UNDP")).thenRefused(TeamRule.SR1);
    }

    @Test
    void a_resource_is_there_until_a_day_ahead_SR2() {
        resource.when(identification("a data expert", NOON), coChair()).thenRefused(TeamRule.SR2);
    }

    private static IdentifySpecialisedResource identification(String what, Instant until) {
        return new IdentifySpecialisedResource(ID, BLR, what, "IOM", "the report", until);
    }
}
