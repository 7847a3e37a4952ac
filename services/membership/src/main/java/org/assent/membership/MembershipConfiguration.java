package org.assent.membership;

import org.assent.membership.delegation.DelegationConfiguration;
import org.assent.membership.entity.EntityConfiguration;
import org.assent.membership.messages.ActingHeadAccredited;
import org.assent.membership.messages.ActingHeadEnded;
import org.assent.membership.messages.AlternateDesignated;
import org.assent.membership.messages.CoChairModelAdopted;
import org.assent.membership.messages.DelegationEnded;
import org.assent.membership.messages.EntityEntered;
import org.assent.membership.messages.HeadLeftOffice;
import org.assent.membership.messages.HeadReminded;
import org.assent.membership.messages.HeadTookOffice;
import org.assent.membership.messages.InvitationWithdrawn;
import org.assent.membership.messages.MemberNominated;
import org.assent.membership.messages.MemberRegistered;
import org.assent.membership.messages.MemberTakenOver;
import org.assent.membership.messages.NetworkRegistered;
import org.assent.membership.messages.NominationAnswered;
import org.assent.membership.messages.NominationCompleted;
import org.assent.membership.messages.NominationDeclined;
import org.assent.membership.messages.NominationInvited;
import org.assent.membership.messages.NominationLapsed;
import org.assent.membership.messages.NominationReopened;
import org.assent.membership.messages.NominationReturned;
import org.assent.membership.messages.RoleAssigned;
import org.assent.membership.messages.RoleEnded;
import org.assent.membership.messages.RollsChanged;
import org.assent.membership.messages.SeatEnded;
import org.assent.membership.messages.SettingsAdopted;
import org.assent.membership.messages.WorkDelegated;
import org.assent.membership.network.NetworkConfiguration;
import org.assent.membership.nomination.NominationConfiguration;
import org.assent.membership.policy.MembershipPolicyConfiguration;
import org.assent.membership.process.MembershipProcessConfiguration;
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
@Import({
    NetworkConfiguration.class,
    EntityConfiguration.class,
    SeatConfiguration.class,
    DelegationConfiguration.class,
    ReadConfiguration.class,
    PersonsConfiguration.class,
    NominationConfiguration.class,
    MembershipPolicyConfiguration.class,
    MembershipProcessConfiguration.class,
    TeamsConfiguration.class
})
public class MembershipConfiguration {
    @Bean
    EventTypes membershipEvents() {
        return events();
    }

    /** The events of the context with their aliases. */
    public static EventTypes events() {
        return EventTypes.of("membership")
                .add(1, NetworkRegistered.class)
                .add(2, SettingsAdopted.class)
                .upcast(
                        "membership.SettingsAdopted.1",
                        "membership.SettingsAdopted.2",
                        byTheAdministrator -> byTheAdministrator)
                .add(1, RoleAssigned.class)
                .add(1, RoleEnded.class)
                .add(1, EntityEntered.class)
                .add(1, RollsChanged.class)
                .add(1, HeadTookOffice.class)
                .add(1, MemberNominated.class)
                .add(1, MemberRegistered.class)
                .add(1, SeatEnded.class)
                .add(1, HeadLeftOffice.class)
                .add(1, ActingHeadAccredited.class)
                .add(1, ActingHeadEnded.class)
                .add(1, WorkDelegated.class)
                .add(1, DelegationEnded.class)
                .add(1, CoChairModelAdopted.class)
                .add(1, NominationInvited.class)
                .add(1, HeadReminded.class)
                .add(1, NominationAnswered.class)
                .add(1, NominationReopened.class)
                .add(1, NominationCompleted.class)
                .add(1, NominationDeclined.class)
                .add(1, InvitationWithdrawn.class)
                .add(1, NominationLapsed.class)
                .add(1, NominationReturned.class)
                .add(1, AlternateDesignated.class)
                .add(1, MemberTakenOver.class);
    }
}
