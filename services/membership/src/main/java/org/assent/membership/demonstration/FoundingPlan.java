package org.assent.membership.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.assent.kernel.Capacity;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Role;
import org.assent.kernel.Work;
import org.assent.membership.MembershipIds;
import org.assent.membership.messages.AccreditActingHead;
import org.assent.membership.messages.ActingHeadAccredited;
import org.assent.membership.messages.AdoptSettings;
import org.assent.membership.messages.AssignRole;
import org.assent.membership.messages.DelegateWork;
import org.assent.membership.messages.EnterEntity;
import org.assent.membership.messages.EntityEntered;
import org.assent.membership.messages.FindUnctRoll.Residency;
import org.assent.membership.messages.HeadTookOffice;
import org.assent.membership.messages.MemberNominated;
import org.assent.membership.messages.MemberRegistered;
import org.assent.membership.messages.NetworkRegistered;
import org.assent.membership.messages.NominateMember;
import org.assent.membership.messages.RecordHeadOfAgency;
import org.assent.membership.messages.RegisterMember;
import org.assent.membership.messages.RegisterNetwork;
import org.assent.membership.messages.RoleAssigned;
import org.assent.membership.messages.SettingsAdopted;
import org.assent.membership.messages.WorkDelegated;
import org.jspecify.annotations.Nullable;

/** All acts by which the demonstration network comes to be, in order. A pure function of the data beside it. */
final class FoundingPlan {
    static final String BLR = "BLR";

    private static final UUID NETWORK = MembershipIds.network(BLR);
    private static final int MEMBER_SEAT = 1;
    private static final int ALTERNATE_SEAT = 2;
    /** So long a head is away, and work is with somebody else. */
    private static final Duration AWAY = Duration.ofDays(60);

    private static final DemonstrationEntity UNEP = DemonstrationEntity.named("UNEP");
    private static final DemonstrationEntity IAEA = DemonstrationEntity.named("IAEA");
    /** It joined the Network and has no member yet. */
    static final DemonstrationEntity NEWCOMER = DemonstrationEntity.joining("UNESCO");

    private FoundingPlan() {}

    /**
     * @param now when heads are said to have taken office
     * @param readAt the position of the log at which the facts that travel in commands were read
     */
    static Stream<FoundingAct> acts(Instant now, long readAt) {
        List<DemonstrationEntity> entities = DemonstrationEntity.all();
        return Stream.of(
                        network(),
                        entities.stream().flatMap(entity -> entered(entity, now)),
                        entities.stream().flatMap(entity -> seated(entity, readAt)))
                .flatMap(acts -> acts);
    }

    /**
     * What makes a Network of offices look lived in: an alternate, an acting head, a member whose work is partly with the alternate,
     * and an entity that nobody has been asked to nominate for. Of entities without a seat in the UNCT, so that no round is touched.
     *
     * @param now from when the head is away and the work is with the alternate
     */
    static Stream<FoundingAct> rotation(Instant now, long readAt) {
        Capacity headOfUnep = new Capacity(Role.HEAD_OF_AGENCY, BLR, UNEP.acronym());
        PersonRef alternate = DemonstrationEntity.person("alternate.unep");
        Instant until = now.plus(AWAY);
        UUID seat = MembershipIds.seat(BLR, UNEP.acronym(), ALTERNATE_SEAT);
        return Stream.of(
                new FoundingAct(
                        seat,
                        MemberNominated.class::isInstance,
                        new NominateMember(
                                BLR,
                                UNEP.acronym(),
                                ALTERNATE_SEAT,
                                alternate,
                                "Deputy focal point for migration",
                                true,
                                null,
                                true,
                                readAt),
                        UNEP.head(),
                        headOfUnep),
                new FoundingAct(
                        seat,
                        MemberRegistered.class::isInstance,
                        new RegisterMember(BLR, UNEP.acronym(), ALTERNATE_SEAT),
                        DemonstrationEntity.person("secretariat"),
                        new Capacity(Role.SECRETARIAT, BLR, "IOM")),
                new FoundingAct(
                        MembershipIds.delegations(BLR, UNEP.acronym()),
                        WorkDelegated.class::isInstance,
                        new DelegateWork(
                                BLR, UNEP.acronym(), alternate, List.of(Work.PROPOSALS), now, until, true, readAt),
                        UNEP.member(),
                        new Capacity(Role.MEMBER, BLR, UNEP.acronym())),
                new FoundingAct(
                        MembershipIds.entity(BLR, IAEA.acronym()),
                        ActingHeadAccredited.class::isInstance,
                        new AccreditActingHead(BLR, IAEA.acronym(), IAEA.member(), now, until, null, null, readAt),
                        IAEA.head(),
                        new Capacity(Role.HEAD_OF_AGENCY, BLR, IAEA.acronym())),
                founding(
                        MembershipIds.entity(BLR, NEWCOMER.acronym()),
                        EntityEntered.class,
                        new EnterEntity(
                                BLR,
                                NEWCOMER.acronym(),
                                NEWCOMER.nameEnglish(),
                                NEWCOMER.nameRussian(),
                                NEWCOMER.entityType(),
                                NEWCOMER.dacCode(),
                                NEWCOMER.residency(),
                                NEWCOMER.rolls(),
                                NEWCOMER.mailAddress())),
                founding(
                        MembershipIds.entity(BLR, NEWCOMER.acronym()),
                        HeadTookOffice.class,
                        new RecordHeadOfAgency(BLR, NEWCOMER.acronym(), NEWCOMER.head(), now)));
    }

    private static Stream<FoundingAct> network() {
        return Stream.of(
                founding(
                        NETWORK,
                        NetworkRegistered.class,
                        new RegisterNetwork(
                                BLR,
                                "Demonstration country network (Belarus terms of reference)",
                                "Демонстрационная страновая сеть (круг ведения для Беларуси)",
                                "Terms of Reference of the United Nations Country Network on Migration, Belarus",
                                List.of("en", "ru"),
                                true)),
                founding(NETWORK, SettingsAdopted.class, new AdoptSettings(BLR, DemonstrationSettings.first())),
                role("rc", Role.CO_CHAIR, "RCO"),
                role("iom", Role.CO_CHAIR, "IOM"),
                role("secretariat", Role.SECRETARIAT, "IOM"),
                role("auditor", Role.AUDITOR, null),
                role("admin", Role.ADMINISTRATOR, null));
    }

    private static FoundingAct role(String login, Role role, @Nullable String entity) {
        PersonRef person = DemonstrationEntity.person(login);
        return new FoundingAct(
                NETWORK,
                event -> event instanceof RoleAssigned given && given.person().equals(person) && given.role() == role,
                new AssignRole(BLR, person, role, entity),
                PersonRef.SYSTEM,
                Capacity.SYSTEM);
    }

    private static Stream<FoundingAct> entered(DemonstrationEntity entity, Instant now) {
        UUID stream = MembershipIds.entity(BLR, entity.acronym());
        return Stream.of(
                founding(
                        stream,
                        EntityEntered.class,
                        new EnterEntity(
                                BLR,
                                entity.acronym(),
                                entity.nameEnglish(),
                                entity.nameRussian(),
                                entity.entityType(),
                                entity.dacCode(),
                                entity.residency(),
                                entity.rolls(),
                                entity.mailAddress())),
                founding(
                        stream,
                        HeadTookOffice.class,
                        new RecordHeadOfAgency(BLR, entity.acronym(), entity.head(), now)));
    }

    private static Stream<FoundingAct> seated(DemonstrationEntity entity, long readAt) {
        UUID stream = MembershipIds.seat(BLR, entity.acronym(), MEMBER_SEAT);
        return Stream.of(
                new FoundingAct(
                        stream,
                        MemberNominated.class::isInstance,
                        nomination(entity, readAt),
                        entity.head(),
                        new Capacity(Role.HEAD_OF_AGENCY, BLR, entity.acronym())),
                new FoundingAct(
                        stream,
                        MemberRegistered.class::isInstance,
                        new RegisterMember(BLR, entity.acronym(), MEMBER_SEAT),
                        DemonstrationEntity.person("secretariat"),
                        new Capacity(Role.SECRETARIAT, BLR, "IOM")));
    }

    private static NominateMember nomination(DemonstrationEntity entity, long readAt) {
        boolean economist = entity.residency() == Residency.IFI;
        return new NominateMember(
                BLR,
                entity.acronym(),
                MEMBER_SEAT,
                entity.member(),
                economist ? "Country economist" : "Focal point for migration",
                !economist,
                economist ? "No post of the office has functions related to migration." : null,
                entity.rolls().onNetworkRoll(),
                readAt);
    }

    private static FoundingAct founding(UUID stream, Class<?> event, Object command) {
        return new FoundingAct(stream, event::isInstance, command, PersonRef.SYSTEM, Capacity.SYSTEM);
    }
}
