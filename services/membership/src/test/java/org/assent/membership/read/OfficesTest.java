package org.assent.membership.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.assent.kernel.Capacity;
import org.assent.kernel.Mandate;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Role;
import org.assent.kernel.Work;
import org.assent.membership.read.CapacityRow.Term;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OfficesTest {
    private static final Instant MONDAY = Instant.parse("2026-03-02T06:00:00Z");
    private static final Instant TUESDAY = MONDAY.plus(Duration.ofDays(1));
    private static final Instant FRIDAY = MONDAY.plus(Duration.ofDays(4));
    private static final PersonRef HEAD = new PersonRef("head");
    private static final PersonRef DEPUTY = new PersonRef("deputy");
    private static final PersonRef MEMBER = new PersonRef("member");
    private static final PersonRef ALTERNATE = new PersonRef("alternate");
    private static final List<PersonRef> PEOPLE = List.of(HEAD, DEPUTY, MEMBER, ALTERNATE);

    @Test
    void while_somebody_acts_the_head_does_not_and_afterwards_does_again_CR2() {
        List<CapacityRow> rows = List.of(head(), acting(HEAD, TUESDAY, FRIDAY));

        assertThat(new Offices(rows, 1, MONDAY).head(HEAD)).contains(whole(Role.HEAD_OF_AGENCY));
        assertThat(new Offices(rows, 1, MONDAY).head(DEPUTY)).isEmpty();
        assertThat(new Offices(rows, 1, TUESDAY).head(HEAD)).hasValueSatisfying(held -> {
            assertThat(held.role()).isEqualTo(Role.HEAD_OF_AGENCY);
            assertThat(held.isFor(Role.HEAD_OF_AGENCY, "UNDP")).isFalse();
        });
        assertThat(new Offices(rows, 1, TUESDAY).head(DEPUTY)).hasValueSatisfying(held -> {
            assertThat(held.isFor(Role.HEAD_OF_AGENCY, "UNDP")).isTrue();
            assertThat(held.mandate()).isEqualTo(Mandate.whole(HEAD));
        });
        assertThat(new Offices(rows, 1, FRIDAY.minusMillis(1)).head(DEPUTY)).isPresent();
        assertThat(new Offices(rows, 1, FRIDAY).head(DEPUTY)).isEmpty();
        assertThat(new Offices(rows, 1, FRIDAY).head(HEAD)).contains(whole(Role.HEAD_OF_AGENCY));
    }

    @Test
    void an_accreditation_ends_with_the_head_who_gave_it_CR2() {
        CapacityRow successor = CapacityRow.held(new PersonRef("successor"), "BLR", Role.HEAD_OF_AGENCY, "UNDP");
        Offices offices = new Offices(List.of(head().ended(), successor, acting(HEAD, MONDAY, FRIDAY)), 1, TUESDAY);

        assertThat(offices.head(DEPUTY)).isEmpty();
        assertThat(offices.head(new PersonRef("successor"))).contains(whole(Role.HEAD_OF_AGENCY));
    }

    @Test
    void somebody_acts_for_a_vacant_office_CR2() {
        Offices offices = new Offices(List.of(head().ended(), acting(null, MONDAY, FRIDAY)), 1, TUESDAY);

        assertThat(offices.head(DEPUTY)).isPresent();
        assertThat(offices.head(HEAD)).isEmpty();
    }

    @Test
    void an_alternate_reads_as_a_member_and_does_what_was_delegated_and_no_more() {
        List<CapacityRow> rows =
                List.of(seat(MEMBER, 1), seat(ALTERNATE, 2), delegated(MEMBER, ALTERNATE, Work.CONSULTATIONS));

        assertThat(new Offices(rows, 1, MONDAY).member(ALTERNATE)).hasValueSatisfying(held -> {
            assertThat(held.isFor(Role.MEMBER, "UNDP", Work.CONSULTATIONS)).isTrue();
            assertThat(held.isFor(Role.MEMBER, "UNDP", Work.PROPOSALS)).isFalse();
        });
        assertThat(new Offices(rows, 1, MONDAY).member(MEMBER)).hasValueSatisfying(held -> {
            assertThat(held.isFor(Role.MEMBER, "UNDP", Work.CONSULTATIONS)).isFalse();
            assertThat(held.isFor(Role.MEMBER, "UNDP", Work.PROPOSALS)).isTrue();
        });
        assertThat(new Offices(rows, 1, FRIDAY).member(ALTERNATE))
                .hasValueSatisfying(held -> assertThat(held.isFor(Role.MEMBER, "UNDP", Work.CONSULTATIONS))
                        .isFalse());
        assertThat(new Offices(rows, 1, FRIDAY).member(MEMBER)).contains(whole(Role.MEMBER));
    }

    @Test
    void the_alternate_stands_in_where_the_seat_of_the_member_is_free() {
        assertThat(new Offices(List.of(seat(ALTERNATE, 2)), 1, MONDAY).member(ALTERNATE))
                .contains(whole(Role.MEMBER));
    }

    @Test
    void whatever_was_accredited_and_delegated_each_work_is_with_one_person_at_any_instant() {
        Random random = new Random(20261129);
        for (int history = 0; history < 2_000; history++) {
            Offices offices = new Offices(someRows(random), 1, someInstant(random));
            for (Work work : Work.values()) {
                assertThat(PEOPLE.stream()
                                .filter(person -> offices.head(person)
                                        .filter(held -> held.covers(work))
                                        .isPresent()))
                        .hasSizeLessThanOrEqualTo(1);
                assertThat(PEOPLE.stream()
                                .filter(person -> offices.member(person)
                                        .filter(held -> held.covers(work))
                                        .isPresent()))
                        .hasSizeLessThanOrEqualTo(1);
            }
        }
    }

    /** Rows as the aggregates allow them: no two accreditations and no two delegations of one work at a time. */
    private static List<CapacityRow> someRows(Random random) {
        List<CapacityRow> rows = new ArrayList<>();
        rows.add(random.nextInt(4) == 0 ? head().ended() : head());
        if (random.nextBoolean()) {
            rows.add(acting(random.nextInt(3) == 0 ? null : HEAD, someInstant(random), someInstant(random)));
        }
        if (random.nextInt(4) > 0) {
            rows.add(seat(MEMBER, 1));
        }
        if (random.nextInt(4) > 0) {
            rows.add(seat(ALTERNATE, 2));
        }
        for (Work work : Arrays.asList(Work.CONSULTATIONS, Work.PROPOSALS)) {
            if (random.nextBoolean()) {
                rows.add(delegated(MEMBER, random.nextBoolean() ? ALTERNATE : DEPUTY, work));
            }
        }
        return rows;
    }

    private static Instant someInstant(Random random) {
        return MONDAY.plus(Duration.ofHours(random.nextInt(130)));
    }

    private static Capacity whole(Role role) {
        return new Capacity(role, "BLR", "UNDP");
    }

    private static CapacityRow head() {
        return CapacityRow.held(HEAD, "BLR", Role.HEAD_OF_AGENCY, "UNDP");
    }

    private static CapacityRow acting(@Nullable PersonRef of, Instant from, Instant until) {
        return CapacityRow.carried(
                DEPUTY, "BLR", Role.HEAD_OF_AGENCY, "UNDP", new Term(1, of, List.of(Work.values()), from, until));
    }

    private static CapacityRow seat(PersonRef person, int number) {
        return CapacityRow.seated(person, "BLR", "UNDP", number);
    }

    private static CapacityRow delegated(PersonRef of, PersonRef to, Work work) {
        return CapacityRow.carried(to, "BLR", Role.MEMBER, "UNDP", new Term(1, of, List.of(work), MONDAY, FRIDAY));
    }
}
