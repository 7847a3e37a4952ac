package org.assent.membership.read;

import org.assent.membership.messages.FindTeams;
import org.assent.platform.timeline.Timeline;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The registers of task teams and specialised resources. */
@Configuration(proxyBeanMethods = false)
public class TeamsReadConfiguration {
    @Bean
    TeamRegister teamRegister() {
        return new TeamRegister();
    }

    @Bean
    ResourceRegister resourceRegister() {
        return new ResourceRegister();
    }

    @Bean
    FindTeams findTeams(Timeline timeline, TeamRegister teams, ResourceRegister resources) {
        return new Teams(timeline, teams, resources);
    }
}
