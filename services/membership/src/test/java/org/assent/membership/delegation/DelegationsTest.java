package org.assent.membership.delegation;

import static org.assent.membership.Acts.BLR;
import static org.assent.membership.Acts.NOON;
import static org.assent.membership.Acts.as;
import static org.assent.membership.Acts.headOf;
import static org.assent.membership.Acts.secretariat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.assent.kernel.Act;
import org.assent.kernel.Capacity;
import org.assent.kernel.Channel;
import org.assent.kernel.Mandate;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Role;
import org.assent.kernel.Work;
import org.assent.membership.MembershipConfiguration;
import org.assent.membership.messages.DelegateWork;
import org.assent.membership.messages.DelegationEnded;
import org.assent.membership.messages.EndDelegation;
import org.assent.membership.messages.WorkDelegated;
import org.assent.testing.Fixture;
import org.junit.jupiter.api.Test;

class DelegationsTest {
    private static final PersonRef MEMBER = new PersonRef("member");
    private static final PersonRef ALTERNATE = new PersonRef("alternate");
    private static final PersonRef THIRD = new PersonRef("third");
    private static final Instant NEXT_WEEK = NOON.plus(Duration.ofDays(7));
    private static final Instant IN_TWO_WEEKS = NOON.plus(Duration.ofDays(14));
    private static final List<Work> ANSWERS = List.of(Work.CONSULTATIONS);

    @Test
    void a_member_delegates_answers_to_an_alternate_DG1() {
        delegations()
                .when(delegate(ALTERNATE, ANSWERS, NOON, NEXT_WEEK, true), member())
                .thenEvents(delegated(1, MEMBER, ALTERNATE, NOON, NEXT_WEEK));
    }

    @Test
    void nobody_delegates_for_another_entity_DG1() {
        delegations()
                .when(delegate(ALTERNATE, ANSWERS, NOON, NEXT_WEEK, true), as("member", Role.MEMBER, "WHO"))
                .thenRefused(DelegationRule.DG1);
    }

    @Test
    void what_was_delegated_is_not_passed_on_DG1() {
        Capacity carried =
                new Capacity(Role.MEMBER, BLR, "UNDP", new Mandate(MEMBER, List.of(Work.OFFICE, Work.CONSULTATIONS)));
        Act act = new Act(ALTERNATE, carried, MEMBER, Channel.PAGE, NOON, 0);

        delegations().when(delegate(THIRD, ANSWERS, NOON, NEXT_WEEK, true), act).thenRefused(DelegationRule.DG1);
    }

    @Test
    void work_stays_within_the_entity_DG2() {
        delegations()
                .when(delegate(ALTERNATE, ANSWERS, NOON, NEXT_WEEK, false), member())
                .thenRefused(DelegationRule.DG2);
    }

    @Test
    void positions_are_not_delegated_DG3() {
        delegations()
                .when(delegate(ALTERNATE, List.of(Work.OFFICE), NOON, NEXT_WEEK, true), member())
                .thenRefused(DelegationRule.DG3);
        delegations()
                .when(delegate(ALTERNATE, List.of(), NOON, NEXT_WEEK, true), member())
                .thenRefused(DelegationRule.DG3);
    }

    @Test
    void a_delegation_ends_after_it_begins_and_after_now_DG4() {
        delegations()
                .when(delegate(ALTERNATE, ANSWERS, NEXT_WEEK, NOON, true), member())
                .thenRefused(DelegationRule.DG4);
        delegations()
                .when(delegate(ALTERNATE, ANSWERS, NOON.minusSeconds(60), NOON, true), member())
                .thenRefused(DelegationRule.DG4);
    }

    @Test
    void the_same_work_is_with_one_person_at_a_time_DG5() {
        delegations()
                .given(delegated(1, MEMBER, ALTERNATE, NOON, NEXT_WEEK))
                .when(delegate(THIRD, ANSWERS, NOON.plusSeconds(1), IN_TWO_WEEKS, true), member())
                .thenRefused(DelegationRule.DG5);
    }

    @Test
    void work_is_not_given_to_somebody_who_gave_the_same_away_DG5() {
        delegations()
                .given(delegated(1, ALTERNATE, THIRD, NOON, NEXT_WEEK))
                .when(delegate(ALTERNATE, ANSWERS, NOON, NEXT_WEEK, true), member())
                .thenRefused(DelegationRule.DG5);
    }

    @Test
    void the_next_delegation_begins_where_the_one_before_ends_DG5() {
        delegations()
                .given(delegated(1, MEMBER, ALTERNATE, NOON, NEXT_WEEK))
                .when(delegate(THIRD, ANSWERS, NEXT_WEEK, IN_TWO_WEEKS, true), member())
                .thenEvents(delegated(2, MEMBER, THIRD, NEXT_WEEK, IN_TWO_WEEKS));
    }

    @Test
    void either_of_the_two_and_the_head_end_it_and_nobody_else_DG6() {
        WorkDelegated given = delegated(1, MEMBER, ALTERNATE, NOON, NEXT_WEEK);
        DelegationEnded ended = new DelegationEnded(BLR, "UNDP", 1, MEMBER, ALTERNATE);
        EndDelegation end = new EndDelegation(BLR, "UNDP", 1);

        delegations().given(given).when(end, member()).thenEvents(ended);
        delegations()
                .given(given)
                .when(end, as("alternate", Role.MEMBER, "UNDP"))
                .thenEvents(ended);
        delegations().given(given).when(end, headOf("UNDP")).thenEvents(ended);
        delegations().given(given).when(end, secretariat()).thenRefused(DelegationRule.DG6);
        delegations().given(given, ended).when(end, member()).thenRefused(DelegationRule.DG6);
    }

    private static Fixture<Delegations> delegations() {
        return Fixture.of(Delegations.class, MembershipConfiguration.events());
    }

    private static Act member() {
        return as("member", Role.MEMBER, "UNDP");
    }

    private static DelegateWork delegate(PersonRef to, List<Work> works, Instant from, Instant until, boolean sits) {
        return new DelegateWork(BLR, "UNDP", to, works, from, until, sits, 7);
    }

    private static WorkDelegated delegated(int number, PersonRef of, PersonRef to, Instant from, Instant until) {
        return new WorkDelegated(BLR, "UNDP", number, of, to, ANSWERS, from, until, 7);
    }
}
