package org.assent.membership.team;

import org.assent.platform.ledger.AggregateType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Publishes the aggregates. */
@Configuration(proxyBeanMethods = false)
public class TeamConfiguration {
    @Bean
    AggregateType taskTeamAggregate() {
        return new AggregateType(TaskTeam.class);
    }

    @Bean
    AggregateType specialisedResourceAggregate() {
        return new AggregateType(SpecialisedResource.class);
    }
}
