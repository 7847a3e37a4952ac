package org.assent.membership.entity;

import static org.assent.membership.Acts.BLR;
import static org.assent.membership.Acts.NOON;
import static org.assent.membership.Acts.administrator;
import static org.assent.membership.Acts.as;
import static org.assent.membership.Acts.founder;
import static org.assent.membership.Acts.secretariat;

import java.time.Duration;
import java.time.Instant;
import org.assent.kernel.Act;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Role;
import org.assent.kernel.Rule;
import org.assent.membership.MembershipConfiguration;
import org.assent.membership.messages.AccreditActingHead;
import org.assent.membership.messages.ActingHeadAccredited;
import org.assent.membership.messages.ActingHeadEnded;
import org.assent.membership.messages.ChangeRolls;
import org.assent.membership.messages.EndActingHead;
import org.assent.membership.messages.EnterEntity;
import org.assent.membership.messages.EntityEntered;
import org.assent.membership.messages.FindUnctRoll.Residency;
import org.assent.membership.messages.HeadLeftOffice;
import org.assent.membership.messages.HeadTookOffice;
import org.assent.membership.messages.RecordHeadDeparture;
import org.assent.membership.messages.RecordHeadOfAgency;
import org.assent.membership.messages.Rolls;
import org.assent.membership.messages.RollsChanged;
import org.assent.rules.consensus.ConsensusRule;
import org.assent.testing.Fixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EntityMembershipTest {
    private static final Rolls BOTH = new Rolls(true, true, false);
    private static final Rolls NETWORK_ONLY = new Rolls(true, false, false);
    private static final Rolls MARKED = new Rolls(true, true, true);
    private static final PersonRef FIRST = new PersonRef("first");
    private static final PersonRef SECOND = new PersonRef("second");
    private static final PersonRef THIRD = new PersonRef("third");
    private static final Instant FRIDAY = NOON.plus(Duration.ofDays(4));

    private final Fixture<EntityMembership> entity =
            Fixture.of(EntityMembership.class, MembershipConfiguration.events());

    @Test
    void a_head_accredits_who_acts_with_dates_CR2() {
        fresh().given(entered(Residency.RESIDENT, BOTH), tookOffice(FIRST))
                .when(accredit(SECOND, NOON, FRIDAY, null, null), byFirst())
                .thenEvents(accredited(1, SECOND, NOON, FRIDAY, FIRST, null));
    }

    @Test
    void nobody_else_accredits_while_there_is_a_head_CR2() {
        refused(
                ConsensusRule.CR2,
                fresh().given(entered(Residency.RESIDENT, BOTH), tookOffice(FIRST))
                        .when(accredit(SECOND, NOON, FRIDAY, "Letter 14", null), residentCoordinator()));
        refused(
                ConsensusRule.CR2,
                fresh().given(entered(Residency.RESIDENT, BOTH), tookOffice(FIRST))
                        .when(accredit(SECOND, NOON, FRIDAY, null, null), administrator()));
    }

    @Test
    void the_resident_coordinator_accredits_on_the_agencys_letter_where_the_head_has_left_CR2_EN8() {
        fresh().given(entered(Residency.RESIDENT, BOTH), tookOffice(FIRST), left())
                .when(accredit(SECOND, NOON, FRIDAY, "Letter 14", null), residentCoordinator())
                .thenEvents(new ActingHeadAccredited(
                        BLR,
                        "UNODC",
                        1,
                        SECOND,
                        NOON,
                        FRIDAY,
                        null,
                        "Letter 14",
                        residentCoordinator().person(),
                        7));
        refused(
                EntityRule.EN8,
                fresh().given(entered(Residency.RESIDENT, BOTH), tookOffice(FIRST), left())
                        .when(accredit(SECOND, NOON, FRIDAY, " ", null), residentCoordinator()));
    }

    @Test
    void nobody_acts_for_two_entities_CR2() {
        refused(
                ConsensusRule.CR2,
                fresh().given(entered(Residency.RESIDENT, BOTH), tookOffice(FIRST))
                        .when(accredit(SECOND, NOON, FRIDAY, null, "WHO"), byFirst()));
    }

    @Test
    void an_accreditation_runs_to_a_later_moment_that_has_not_passed_EN7() {
        refused(
                EntityRule.EN7,
                fresh().given(entered(Residency.RESIDENT, BOTH), tookOffice(FIRST))
                        .when(accredit(SECOND, FRIDAY, NOON, null, null), byFirst()));
        refused(
                EntityRule.EN7,
                fresh().given(entered(Residency.RESIDENT, BOTH), tookOffice(FIRST))
                        .when(accredit(SECOND, NOON.minusSeconds(9), NOON, null, null), byFirst()));
    }

    @Test
    void one_person_acts_at_a_time_and_never_the_head_for_the_head_EN9() {
        refused(
                EntityRule.EN9,
                fresh().given(
                                entered(Residency.RESIDENT, BOTH),
                                tookOffice(FIRST),
                                accredited(1, SECOND, NOON, FRIDAY, FIRST, null))
                        .when(accredit(THIRD, FRIDAY.minusSeconds(1), FRIDAY.plusSeconds(9), null, null), byFirst()));
        refused(
                EntityRule.EN9,
                fresh().given(entered(Residency.RESIDENT, BOTH), tookOffice(FIRST))
                        .when(accredit(FIRST, NOON, FRIDAY, null, null), byFirst()));
    }

    @Test
    void the_head_is_back_earlier_and_ends_it_once_EN10() {
        EndActingHead end = new EndActingHead(BLR, "UNODC", 1);
        fresh().given(
                        entered(Residency.RESIDENT, BOTH),
                        tookOffice(FIRST),
                        accredited(1, SECOND, NOON, FRIDAY, FIRST, null))
                .when(end, byFirst())
                .thenEvents(new ActingHeadEnded(BLR, "UNODC", 1, SECOND));
        refused(
                EntityRule.EN10,
                fresh().given(
                                entered(Residency.RESIDENT, BOTH),
                                tookOffice(FIRST),
                                accredited(1, SECOND, NOON, FRIDAY, FIRST, null),
                                new ActingHeadEnded(BLR, "UNODC", 1, SECOND))
                        .when(end, byFirst()));
    }

    @Test
    void an_administrator_records_that_a_head_has_left_EN6() {
        fresh().given(entered(Residency.RESIDENT, BOTH), tookOffice(FIRST))
                .when(new RecordHeadDeparture(BLR, "UNODC", NOON), administrator())
                .thenEvents(left());
        refused(
                EntityRule.EN6,
                fresh().given(entered(Residency.RESIDENT, BOTH))
                        .when(new RecordHeadDeparture(BLR, "UNODC", NOON), administrator()));
        refused(
                EntityRule.EN1,
                fresh().given(entered(Residency.RESIDENT, BOTH), tookOffice(FIRST))
                        .when(new RecordHeadDeparture(BLR, "UNODC", NOON), secretariat()));
    }

    private static Fixture<EntityMembership> fresh() {
        return Fixture.of(EntityMembership.class, MembershipConfiguration.events());
    }

    private static AccreditActingHead accredit(
            PersonRef person, Instant from, Instant until, @Nullable String letter, @Nullable String elsewhere) {
        return new AccreditActingHead(BLR, "UNODC", person, from, until, letter, elsewhere, 7);
    }

    private static ActingHeadAccredited accredited(
            int number,
            PersonRef person,
            Instant from,
            Instant until,
            @Nullable PersonRef head,
            @Nullable String letter) {
        return new ActingHeadAccredited(BLR, "UNODC", number, person, from, until, head, letter, FIRST, 7);
    }

    private static HeadLeftOffice left() {
        return new HeadLeftOffice(BLR, "UNODC", FIRST, NOON);
    }

    private static Act byFirst() {
        return as("first", Role.HEAD_OF_AGENCY, "UNODC");
    }

    private static Act residentCoordinator() {
        return as("rc", Role.CO_CHAIR, "RCO");
    }

    @Test
    void an_administrator_enters_an_entity_EN1() {
        entity.when(entry(Residency.RESIDENT, BOTH), administrator()).thenEvents(entered(Residency.RESIDENT, BOTH));
    }

    @Test
    void the_founder_enters_an_entity_that_is_not_there_EN1() {
        entity.when(entry(Residency.RESIDENT, BOTH), founder()).thenEvents(entered(Residency.RESIDENT, BOTH));
    }

    @Test
    void nobody_else_enters_an_entity_EN1() {
        refused(EntityRule.EN1, entity.when(entry(Residency.RESIDENT, BOTH), secretariat()));
    }

    @Test
    void the_founder_changes_nothing_that_is_there_EN1() {
        refused(
                EntityRule.EN1,
                entity.given(entered(Residency.RESIDENT, BOTH), tookOffice(FIRST))
                        .when(new RecordHeadOfAgency(BLR, "UNODC", SECOND, NOON), founder()));
    }

    @Test
    void an_entity_is_entered_once_EN2() {
        refused(
                EntityRule.EN2,
                entity.given(entered(Residency.RESIDENT, BOTH)).when(entry(Residency.RESIDENT, BOTH), administrator()));
    }

    @Test
    void a_non_resident_entity_is_on_the_UNCT_roll_only_when_marked_EN3() {
        refused(EntityRule.EN3, entity.when(entry(Residency.NON_RESIDENT, BOTH), administrator()));
    }

    @Test
    void a_non_resident_entity_is_on_the_UNCT_roll_by_a_marked_local_setting_EN3() {
        entity.when(entry(Residency.NON_RESIDENT, MARKED), administrator())
                .thenEvents(entered(Residency.NON_RESIDENT, MARKED));
    }

    @Test
    void a_financial_institution_is_on_the_network_roll_only_EN3() {
        refused(EntityRule.EN3, entity.when(entry(Residency.IFI, BOTH), administrator()));
    }

    @Test
    void a_resident_entity_bears_no_mark_EN3() {
        refused(EntityRule.EN3, entity.when(entry(Residency.RESIDENT, MARKED), administrator()));
    }

    @Test
    void rolls_change_by_the_same_rule_EN3() {
        refused(
                EntityRule.EN3,
                entity.given(entered(Residency.NON_RESIDENT, NETWORK_ONLY))
                        .when(new ChangeRolls(BLR, "UNODC", BOTH), administrator()));
    }

    @Test
    void an_administrator_changes_rolls_EN1() {
        entity.given(entered(Residency.NON_RESIDENT, NETWORK_ONLY))
                .when(new ChangeRolls(BLR, "UNODC", MARKED), administrator())
                .thenEvents(new RollsChanged(BLR, "UNODC", MARKED));
    }

    @Test
    void rolls_that_stay_the_same_are_no_change_EN5() {
        refused(
                EntityRule.EN5,
                entity.given(entered(Residency.NON_RESIDENT, NETWORK_ONLY))
                        .when(new ChangeRolls(BLR, "UNODC", NETWORK_ONLY), administrator()));
    }

    @Test
    void the_first_head_takes_office_EN4() {
        entity.given(entered(Residency.RESIDENT, BOTH))
                .when(new RecordHeadOfAgency(BLR, "UNODC", FIRST, NOON), founder())
                .thenEvents(new HeadTookOffice(BLR, "UNODC", FIRST, NOON, null));
    }

    @Test
    void the_next_head_names_the_one_before_EN4() {
        entity.given(entered(Residency.RESIDENT, BOTH), tookOffice(FIRST))
                .when(new RecordHeadOfAgency(BLR, "UNODC", SECOND, NOON), administrator())
                .thenEvents(new HeadTookOffice(BLR, "UNODC", SECOND, NOON, FIRST));
    }

    @Test
    void a_head_is_not_recorded_ahead_of_the_day_EN4() {
        refused(
                EntityRule.EN4,
                entity.given(entered(Residency.RESIDENT, BOTH))
                        .when(new RecordHeadOfAgency(BLR, "UNODC", FIRST, NOON.plusMillis(1)), administrator()));
    }

    @Test
    void a_head_is_not_recorded_before_the_predecessor_EN4() {
        refused(
                EntityRule.EN4,
                entity.given(entered(Residency.RESIDENT, BOTH), tookOffice(FIRST))
                        .when(
                                new RecordHeadOfAgency(BLR, "UNODC", SECOND, NOON.minus(Duration.ofDays(2))),
                                administrator()));
    }

    @Test
    void who_is_head_does_not_take_office_again_EN5() {
        refused(
                EntityRule.EN5,
                entity.given(entered(Residency.RESIDENT, BOTH), tookOffice(FIRST))
                        .when(new RecordHeadOfAgency(BLR, "UNODC", FIRST, NOON), administrator()));
    }

    private static void refused(Rule rule, Fixture<EntityMembership>.Then result) {
        result.thenRefused(rule);
    }

    private static EnterEntity entry(Residency residency, Rolls rolls) {
        return new EnterEntity(
                BLR, "UNODC", "Office on Drugs and Crime", null, "entity", "41128", residency, rolls, null);
    }

    private static EntityEntered entered(Residency residency, Rolls rolls) {
        return new EntityEntered(
                BLR, "UNODC", "Office on Drugs and Crime", null, "entity", "41128", residency, rolls, null);
    }

    private static HeadTookOffice tookOffice(PersonRef person) {
        return new HeadTookOffice(BLR, "UNODC", person, NOON.minus(Duration.ofDays(1)), null);
    }
}
