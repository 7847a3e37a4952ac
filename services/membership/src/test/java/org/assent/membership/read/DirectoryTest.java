package org.assent.membership.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.assent.kernel.Capacity;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Role;
import org.assent.membership.MembershipApplication;
import org.assent.membership.messages.ChangeRolls;
import org.assent.membership.messages.EndSeat;
import org.assent.membership.messages.FindCapacities;
import org.assent.membership.messages.FindDirectory;
import org.assent.membership.messages.FindDirectory.DirectoryView;
import org.assent.membership.messages.FindDirectory.EntityView;
import org.assent.membership.messages.FindDirectory.Roll;
import org.assent.membership.messages.FindDirectory.Wanted;
import org.assent.membership.messages.FindNetworkSettings;
import org.assent.membership.messages.FindPersonLabels;
import org.assent.membership.messages.FindUnctRoll;
import org.assent.membership.messages.FindUnctRoll.Seat;
import org.assent.membership.messages.NominateMember;
import org.assent.membership.messages.RecordHeadOfAgency;
import org.assent.membership.messages.Rolls;
import org.assent.platform.ledger.Commands.UnknownAggregate;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Timeline;
import org.assent.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DirectoryTest {
    private static final String BLR = "BLR";
    private static final PersonRef ADMINISTRATOR = new PersonRef("administrator");
    private static final PersonRef SUCCESSOR = new PersonRef("successor");
    private static final PersonRef NEXT = new PersonRef("next");
    private static final PersonRef NOMINEE = new PersonRef("nominee");

    private static MembershipApplication application;

    /** The network as it was loaded; tests that change something change different entities. */
    private static Moment loaded;

    @BeforeAll
    static void load() {
        application = new MembershipApplication(TestDatabase.empty()).demonstrate();
        loaded = application.now();
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @Test
    void before_a_head_changed_the_roll_shows_the_head_of_then() {
        Moment before = application.now();
        PersonRef first = headOf("UNDP", before);

        long position = application.send(
                new RecordHeadOfAgency(BLR, "UNDP", SUCCESSOR, Instant.now()), ADMINISTRATOR, Role.ADMINISTRATOR, null);

        assertThat(headOf("UNDP", application.at(position))).isEqualTo(SUCCESSOR);
        assertThat(headOf("UNDP", application.at(position - 1))).isEqualTo(first);
        assertThat(headOf("UNDP", before)).isEqualTo(first);
    }

    @Test
    void who_left_office_holds_the_capacity_no_more_and_is_called_by_the_last_office() {
        Moment before = application.now();
        PersonRef first = headOf("UNFPA", before);
        application.send(
                new RecordHeadOfAgency(BLR, "UNFPA", NEXT, Instant.now()), ADMINISTRATOR, Role.ADMINISTRATOR, null);
        FindCapacities capacities = application.get(FindCapacities.class);
        FindPersonLabels labels = application.get(FindPersonLabels.class);

        assertThat(capacities.capacities(first, application.now()).capacities()).isEmpty();
        assertThat(capacities.capacities(NEXT, application.now()).capacities())
                .containsExactly(new Capacity(Role.HEAD_OF_AGENCY, BLR, "UNFPA"));
        assertThat(capacities.capacities(first, before).capacities())
                .containsExactly(new Capacity(Role.HEAD_OF_AGENCY, BLR, "UNFPA"));
        assertThat(labels.label(first, application.now(), Locale.ENGLISH))
                .isEqualTo("Head of Agency, UNFPA (formerly)");
        assertThat(labels.label(first, before, Locale.ENGLISH)).isEqualTo("Head of Agency, UNFPA");
    }

    @Test
    void an_entity_taken_off_the_roll_leaves_it_from_then_on() {
        application.send(
                new ChangeRolls(BLR, "UNODC", new Rolls(true, false, false)), ADMINISTRATOR, Role.ADMINISTRATOR, null);

        assertThat(seats(application.now())).hasSize(10).doesNotContain("UNODC");
        assertThat(seats(loaded)).hasSize(11).contains("UNODC");
    }

    @Test
    void a_seat_that_ended_is_free_and_a_nominee_waits_for_registration() {
        PersonRef head = headOf("WHO", application.now());
        application.send(new EndSeat(BLR, "WHO", 1, "new post"), head, Role.HEAD_OF_AGENCY, "WHO");
        assertThat(entity("WHO").seats()).isEmpty();

        application.send(
                new NominateMember(BLR, "WHO", 1, NOMINEE, "Migration officer", true, null, true, application.head()),
                head,
                Role.HEAD_OF_AGENCY,
                "WHO");

        assertThat(entity("WHO").seats()).singleElement().satisfies(seat -> {
            assertThat(seat.person()).isEqualTo(NOMINEE);
            assertThat(seat.registered()).isFalse();
        });
        assertThat(application
                        .get(FindCapacities.class)
                        .capacities(NOMINEE, application.now())
                        .capacities())
                .isEmpty();
    }

    @Test
    void the_directory_is_filtered_by_roll() {
        assertThat(directory(new Wanted(Roll.UNCT, null, 100, null)).entities())
                .hasSize(11)
                .allMatch(entity -> entity.rolls().onUnctRoll());
        assertThat(directory(new Wanted(Roll.NETWORK, null, 100, null)).total()).isEqualTo(21);
    }

    @Test
    void the_directory_is_searched_in_both_languages() {
        assertThat(directory(new Wanted(null, "women", 100, null)).entities())
                .extracting(EntityView::entity)
                .containsExactly("UN Women");
        assertThat(directory(new Wanted(null, "здравоохранения", 100, null)).entities())
                .extracting(EntityView::entity)
                .containsExactly("WHO");
        assertThat(directory(new Wanted(Roll.UNCT, "bank", 100, null)).entities())
                .isEmpty();
    }

    @Test
    void pages_follow_each_other_without_gap_or_repetition() {
        DirectoryView first = directory(new Wanted(null, null, 15, null));
        DirectoryView second = directory(new Wanted(null, null, 15, first.next()));

        assertThat(first.entities())
                .hasSize(15)
                .first()
                .extracting(EntityView::entity)
                .isEqualTo("RCO");
        assertThat(second.entities()).hasSize(6);
        assertThat(second.next()).isNull();
        assertThat(first.entities()).doesNotContainAnyElementsOf(second.entities());
    }

    @Test
    void a_cursor_from_elsewhere_is_bad_input() {
        assertThatThrownBy(() -> directory(new Wanted(null, null, 15, "x"))).isInstanceOf(Timeline.BadFilter.class);
    }

    @Test
    void a_network_that_is_not_there_is_unknown() {
        FindNetworkSettings settings = application.get(FindNetworkSettings.class);

        assertThatThrownBy(() -> settings.settings("XXX", application.now())).isInstanceOf(UnknownAggregate.class);
        assertThatThrownBy(() -> settings.settings(BLR, application.at(1))).isInstanceOf(UnknownAggregate.class);
    }

    private PersonRef headOf(String entity, Moment moment) {
        return application.get(FindUnctRoll.class).unctRoll(BLR, moment).seats().stream()
                .filter(seat -> seat.entity().equals(entity))
                .map(Seat::head)
                .findFirst()
                .orElseThrow();
    }

    private List<String> seats(Moment moment) {
        return application.get(FindUnctRoll.class).unctRoll(BLR, moment).seats().stream()
                .map(Seat::entity)
                .toList();
    }

    private EntityView entity(String acronym) {
        return application
                .get(FindDirectory.class)
                .directory(BLR, new Wanted(null, acronym, 1, null), application.now())
                .entities()
                .get(0);
    }

    private DirectoryView directory(Wanted wanted) {
        return application.get(FindDirectory.class).directory(BLR, wanted, loaded);
    }
}
