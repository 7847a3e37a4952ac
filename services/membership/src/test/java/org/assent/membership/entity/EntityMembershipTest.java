package org.assent.membership.entity;

import static org.assent.membership.Acts.BLR;
import static org.assent.membership.Acts.NOON;
import static org.assent.membership.Acts.administrator;
import static org.assent.membership.Acts.founder;
import static org.assent.membership.Acts.secretariat;

import java.time.Duration;
import org.assent.kernel.PersonRef;
import org.assent.membership.MembershipConfiguration;
import org.assent.membership.messages.ChangeRolls;
import org.assent.membership.messages.EnterEntity;
import org.assent.membership.messages.EntityEntered;
import org.assent.membership.messages.FindUnctRoll.Residency;
import org.assent.membership.messages.HeadTookOffice;
import org.assent.membership.messages.RecordHeadOfAgency;
import org.assent.membership.messages.Rolls;
import org.assent.membership.messages.RollsChanged;
import org.assent.testing.Fixture;
import org.junit.jupiter.api.Test;

class EntityMembershipTest {
    private static final Rolls BOTH = new Rolls(true, true, false);
    private static final Rolls NETWORK_ONLY = new Rolls(true, false, false);
    private static final Rolls MARKED = new Rolls(true, true, true);
    private static final PersonRef FIRST = new PersonRef("first");
    private static final PersonRef SECOND = new PersonRef("second");

    private final Fixture<EntityMembership> entity =
            Fixture.of(EntityMembership.class, MembershipConfiguration.events());

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

    private static void refused(EntityRule rule, Fixture<EntityMembership>.Then result) {
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
