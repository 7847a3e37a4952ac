package org.assent.membership;

import org.assent.membership.entity.EntityConfiguration;
import org.assent.membership.messages.EntityEntered;
import org.assent.membership.messages.HeadTookOffice;
import org.assent.membership.messages.MemberNominated;
import org.assent.membership.messages.MemberRegistered;
import org.assent.membership.messages.NetworkRegistered;
import org.assent.membership.messages.RoleAssigned;
import org.assent.membership.messages.RoleEnded;
import org.assent.membership.messages.RollsChanged;
import org.assent.membership.messages.SeatEnded;
import org.assent.membership.messages.SettingsAdopted;
import org.assent.membership.network.NetworkConfiguration;
import org.assent.membership.read.ReadConfiguration;
import org.assent.membership.seat.SeatConfiguration;
import org.assent.platform.ledger.EventTypes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * The context without its pages: aggregates, events, registers, queries. A runnable imports it by name, and
 * {@link org.assent.membership.web.PeopleConfiguration} for the pages.
 */
@Configuration(proxyBeanMethods = false)
@Import({NetworkConfiguration.class, EntityConfiguration.class, SeatConfiguration.class, ReadConfiguration.class})
public class MembershipConfiguration {
    @Bean
    EventTypes membershipEvents() {
        return events();
    }

    /** The events of the context with their aliases. */
    public static EventTypes events() {
        return EventTypes.of("membership")
                .add(1, NetworkRegistered.class)
                .add(1, SettingsAdopted.class)
                .add(1, RoleAssigned.class)
                .add(1, RoleEnded.class)
                .add(1, EntityEntered.class)
                .add(1, RollsChanged.class)
                .add(1, HeadTookOffice.class)
                .add(1, MemberNominated.class)
                .add(1, MemberRegistered.class)
                .add(1, SeatEnded.class);
    }
}
