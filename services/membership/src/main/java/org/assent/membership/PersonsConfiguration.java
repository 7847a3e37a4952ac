package org.assent.membership;

import org.assent.membership.breakglass.BreakGlassConfiguration;
import org.assent.membership.messages.BreakGlassEnded;
import org.assent.membership.messages.BreakGlassOpened;
import org.assent.membership.messages.BreakGlassRefused;
import org.assent.membership.messages.BreakGlassRequested;
import org.assent.membership.messages.ErasureDeclined;
import org.assent.membership.messages.ErasureRequested;
import org.assent.membership.messages.PersonErased;
import org.assent.membership.messages.PersonRegistered;
import org.assent.membership.messages.PersonRenamed;
import org.assent.membership.names.NamesConfiguration;
import org.assent.membership.person.PersonConfiguration;
import org.assent.membership.read.PersonsReadConfiguration;
import org.assent.platform.ledger.EventTypes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Persons, their names and erasure, and openings in an emergency; without their pages. */
@Configuration(proxyBeanMethods = false)
@Import({
    PersonConfiguration.class,
    BreakGlassConfiguration.class,
    NamesConfiguration.class,
    PersonsReadConfiguration.class
})
public class PersonsConfiguration {
    @Bean
    EventTypes personEvents() {
        return events();
    }

    /** The events of persons with their aliases. */
    public static EventTypes events() {
        return EventTypes.of("persons")
                .add(1, PersonRegistered.class)
                .add(1, PersonRenamed.class)
                .add(1, ErasureRequested.class)
                .add(1, ErasureDeclined.class)
                .add(1, PersonErased.class)
                .add(2, BreakGlassRequested.class)
                .upcast(
                        "persons.BreakGlassRequested.1",
                        "persons.BreakGlassRequested.2",
                        withoutDocument -> withoutDocument)
                .add(2, BreakGlassOpened.class)
                .upcast("persons.BreakGlassOpened.1", "persons.BreakGlassOpened.2", withoutDocument -> withoutDocument)
                .add(1, BreakGlassRefused.class)
                .add(1, BreakGlassEnded.class);
    }
}
