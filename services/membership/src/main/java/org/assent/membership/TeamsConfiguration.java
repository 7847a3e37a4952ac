package org.assent.membership;

import org.assent.membership.messages.SpecialisedResourceIdentified;
import org.assent.membership.messages.TaskTeamEnded;
import org.assent.membership.messages.TaskTeamFormed;
import org.assent.membership.messages.TaskTeamMembersChanged;
import org.assent.membership.messages.TeamDeliveryRecorded;
import org.assent.membership.read.TeamsReadConfiguration;
import org.assent.membership.team.TeamConfiguration;
import org.assent.platform.ledger.EventTypes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Task teams and specialised resources, without their pages. */
@Configuration(proxyBeanMethods = false)
@Import({TeamConfiguration.class, TeamsReadConfiguration.class})
public class TeamsConfiguration {
    @Bean
    EventTypes teamEvents() {
        return events();
    }

    /** The events of teams and resources with their aliases. */
    public static EventTypes events() {
        return EventTypes.of("teams")
                .add(1, TaskTeamFormed.class)
                .add(1, TaskTeamMembersChanged.class)
                .add(1, TeamDeliveryRecorded.class)
                .add(1, TaskTeamEnded.class)
                .add(1, SpecialisedResourceIdentified.class);
    }
}
