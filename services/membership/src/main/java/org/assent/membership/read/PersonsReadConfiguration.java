package org.assent.membership.read;

import org.assent.membership.messages.FindBreakGlass;
import org.assent.membership.messages.FindNames;
import org.assent.membership.messages.FindPersons;
import org.assent.membership.messages.ListOfficeHolders;
import org.assent.platform.timeline.Timeline;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The registers of persons and openings. */
@Configuration(proxyBeanMethods = false)
public class PersonsReadConfiguration {
    @Bean
    PersonRegister personRegister() {
        return new PersonRegister();
    }

    @Bean
    FindPersons findPersons(Timeline timeline, PersonRegister register, FindNames names) {
        return new RegisteredPersons(timeline, register, names);
    }

    @Bean
    ListOfficeHolders listOfficeHolders(Timeline timeline, CapacityRegister capacities) {
        return new OfficeHolders(timeline, capacities);
    }

    @Bean
    BreakGlassRegister breakGlassRegister() {
        return new BreakGlassRegister();
    }

    @Bean
    FindBreakGlass findBreakGlass(Timeline timeline, BreakGlassRegister register) {
        return new Openings(timeline, register);
    }
}
