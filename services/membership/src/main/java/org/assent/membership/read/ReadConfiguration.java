package org.assent.membership.read;

import org.assent.membership.messages.FindDirectory;
import org.assent.membership.messages.FindEntity;
import org.assent.membership.messages.FindNetworkSettings;
import org.assent.membership.messages.FindNominations;
import org.assent.membership.messages.FindOffices;
import org.assent.membership.messages.FindPersonLabels;
import org.assent.membership.messages.FindSettingsVersions;
import org.assent.membership.messages.FindUnctRoll;
import org.assent.platform.timeline.Timeline;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Publishes the registers of the context and the queries on them. */
@Configuration(proxyBeanMethods = false)
public class ReadConfiguration {
    @Bean
    NetworkRegister networkRegister() {
        return new NetworkRegister();
    }

    @Bean
    EntityRegister entityRegister() {
        return new EntityRegister();
    }

    @Bean
    SeatRegister seatRegister() {
        return new SeatRegister();
    }

    @Bean
    InvitationRegister invitationRegister() {
        return new InvitationRegister();
    }

    @Bean
    MemberSeatRegister memberSeatRegister() {
        return new MemberSeatRegister();
    }

    @Bean
    FindNominations findNominations(
            Timeline timeline, Entities entities, InvitationRegister invitations, MemberSeatRegister memberSeats) {
        return new Nominations(timeline, entities, invitations, memberSeats);
    }

    @Bean
    CapacityRegister capacityRegister() {
        return new CapacityRegister();
    }

    @Bean
    Entities entitiesOfNetworks(Timeline timeline, EntityRegister entities, SeatRegister seats) {
        return new Entities(timeline, entities, seats);
    }

    @Bean
    FindUnctRoll findUnctRoll(Entities entities) {
        return new UnctRoll(entities);
    }

    @Bean
    FindDirectory findDirectory(Entities entities) {
        return new Directory(entities);
    }

    @Bean
    SettingsInForce findNetworkSettings(Timeline timeline, NetworkRegister networks) {
        return new SettingsInForce(timeline, networks);
    }

    @Bean
    SettingsRegister settingsRegister() {
        return new SettingsRegister();
    }

    @Bean
    FindSettingsVersions findSettingsVersions(Timeline timeline, SettingsRegister settings) {
        return new SettingsVersions(timeline, settings);
    }

    @Bean
    HeldCapacities findCapacities(Timeline timeline, CapacityRegister capacities, MemberSeatRegister memberSeats) {
        return new HeldCapacities(timeline, capacities, memberSeats);
    }

    @Bean
    FindEntity findEntity(
            Timeline timeline,
            EntityRegister register,
            Entities entities,
            CapacityRegister capacities,
            HeldCapacities held) {
        return new EntityFile(timeline, register, entities, capacities, held);
    }

    @Bean
    FindOffices findOffices(Timeline timeline, NetworkRegister networks, CapacityRegister capacities) {
        return new NetworkOffices(timeline, networks, capacities);
    }

    @Bean
    FindPersonLabels findPersonLabels(
            Timeline timeline,
            CapacityRegister capacities,
            MemberSeatRegister memberSeats,
            FindNetworkSettings settings) {
        return new Labels(timeline, capacities, memberSeats, settings);
    }
}
