package org.assent.membership.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.assent.kernel.Act;
import org.assent.kernel.Capacity;
import org.assent.kernel.Channel;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Role;
import org.assent.membership.MembershipApplication;
import org.assent.membership.messages.FindCapacities;
import org.assent.membership.messages.FindDirectory;
import org.assent.membership.messages.FindDirectory.DirectoryView;
import org.assent.membership.messages.FindDirectory.EntityView;
import org.assent.membership.messages.FindDirectory.SeatView;
import org.assent.membership.messages.FindDirectory.Wanted;
import org.assent.membership.messages.FindEntity;
import org.assent.membership.messages.FindNetworkSettings;
import org.assent.membership.messages.FindNetworkSettings.NetworkSettingsView;
import org.assent.membership.messages.FindPersonLabels;
import org.assent.membership.messages.FindUnctRoll;
import org.assent.membership.messages.FindUnctRoll.Residency;
import org.assent.membership.messages.FindUnctRoll.Seat;
import org.assent.membership.messages.RegisterNetwork;
import org.assent.platform.ledger.Commands;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Timeline;
import org.assent.rules.consultation.ConsultationSettings;
import org.assent.rules.proposals.ProposalSettings;
import org.assent.rules.settings.ParameterTable;
import org.assent.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DemonstrationNetworkTest {
    private static final String BLR = DemonstrationNetwork.CODE;

    @Nested
    class Loaded {
        private static MembershipApplication application;

        @BeforeAll
        static void load() {
            application = new MembershipApplication(TestDatabase.empty()).demonstrate();
        }

        @AfterAll
        static void stop() {
            application.close();
        }

        @Test
        void the_UNCT_roll_is_the_RC_the_resident_the_correspondents_and_one_by_local_setting_CR1() {
            List<Seat> seats = application
                    .get(FindUnctRoll.class)
                    .unctRoll(BLR, application.now())
                    .seats();

            assertThat(seats)
                    .extracting(Seat::entity)
                    .containsExactly(
                            "RCO", "FAO", "ILO", "IOM", "UNAIDS", "UNDP", "UNFPA", "UNHCR", "UNICEF", "UNODC", "WHO");
            assertThat(seats).allSatisfy(seat -> assertThat(seat.head()).isNotNull());
        }

        @Test
        void one_seat_is_not_resident_marked_as_a_local_setting_and_out_of_reach_of_mail() {
            List<Seat> seats = application
                    .get(FindUnctRoll.class)
                    .unctRoll(BLR, application.now())
                    .seats();

            assertThat(seats)
                    .filteredOn(seat -> seat.residency() == Residency.NON_RESIDENT)
                    .singleElement()
                    .satisfies(seat -> {
                        assertThat(seat.entity()).isEqualTo("UNODC");
                        assertThat(seat.onRollByLocalSetting()).isTrue();
                        assertThat(seat.mailAddress()).isNull();
                    });
            assertThat(seats)
                    .filteredOn(seat -> !seat.entity().equals("UNODC"))
                    .allSatisfy(seat -> assertThat(seat.mailAddress()).startsWith("head."))
                    .noneMatch(Seat::onRollByLocalSetting);
        }

        @Test
        void all_with_a_status_in_the_country_are_on_the_network_roll_and_each_has_a_head_and_a_member() {
            DirectoryView directory =
                    application.get(FindDirectory.class).directory(BLR, Wanted.all(), application.now());

            assertThat(directory.onNetworkRoll()).isEqualTo(21);
            assertThat(directory.onUnctRoll()).isEqualTo(11);
            assertThat(directory.entities()).hasSize(21).allSatisfy(entity -> {
                assertThat(entity.head()).isNotNull();
                assertThat(entity.seats()).singleElement().matches(SeatView::registered);
                assertThat(entity.nameRussian()).isNotBlank();
            });
        }

        @Test
        void financial_institutions_are_on_the_network_roll_only() {
            DirectoryView directory =
                    application.get(FindDirectory.class).directory(BLR, Wanted.all(), application.now());

            assertThat(directory.entities())
                    .filteredOn(entity -> entity.residency() == Residency.IFI)
                    .extracting(EntityView::entity)
                    .containsExactly("IFC", "IMF", "WB");
            assertThat(directory.entities())
                    .filteredOn(entity -> entity.residency() == Residency.IFI)
                    .noneMatch(entity -> entity.rolls().onUnctRoll());
        }

        @Test
        void the_co_chairs_hold_their_capacities_under_one_name_each() {
            FindCapacities capacities = application.get(FindCapacities.class);

            assertThat(capacities
                            .capacities(DemonstrationEntity.person("rc"), application.now())
                            .capacities())
                    .containsExactly(
                            new Capacity(Role.CO_CHAIR, BLR, "RCO"), new Capacity(Role.HEAD_OF_AGENCY, BLR, "RCO"));
            assertThat(capacities
                            .capacities(DemonstrationEntity.person("iom"), application.now())
                            .capacities())
                    .containsExactly(
                            new Capacity(Role.CO_CHAIR, BLR, "IOM"), new Capacity(Role.HEAD_OF_AGENCY, BLR, "IOM"));
            assertThat(capacities
                            .capacities(DemonstrationEntity.person("head.unwomen"), application.now())
                            .capacities())
                    .containsExactly(new Capacity(Role.HEAD_OF_AGENCY, BLR, "UN Women"));
        }

        @Test
        void the_settings_in_force_are_the_first_version_with_the_calendar_of_the_duty_station() {
            NetworkSettingsView settings =
                    application.get(FindNetworkSettings.class).settings(BLR, application.now());

            assertThat(settings.demonstration()).isTrue();
            assertThat(settings.version()).isEqualTo("1");
            assertThat(settings.nameEnglish()).isEqualTo("Demonstration country network (Belarus terms of reference)");
            assertThat(settings.coChairs()).containsExactly("RCO", "IOM");
            assertThat(settings.calendar().zone()).isEqualTo(ZoneId.of("Europe/Minsk"));
            assertThat(settings.calendar().years()).containsExactly(2025, 2026, 2027, 2028);
            assertThat(settings.calendar().isWorkingDay(LocalDate.of(2026, 7, 3)))
                    .isFalse();
            assertThat(settings.consensus())
                    .isEqualTo(DemonstrationSettings.first().consensus());
            assertThat(settings.consultation())
                    .isEqualTo(ConsultationSettings.of(new ParameterTable("1", Map.of(), Map.of())));
            assertThat(settings.proposals())
                    .isEqualTo(ProposalSettings.of(new ParameterTable("1", Map.of(), Map.of())));
        }

        @Test
        void people_are_called_by_their_office_in_both_languages() {
            FindPersonLabels labels = application.get(FindPersonLabels.class);
            Locale russian = Locale.forLanguageTag("ru");

            assertThat(labels.label(DemonstrationEntity.person("rc"), application.now(), Locale.ENGLISH))
                    .isEqualTo("Resident Coordinator");
            assertThat(labels.label(DemonstrationEntity.person("iom"), application.now(), russian))
                    .isEqualTo("Глава миссии МОМ");
            assertThat(labels.label(DemonstrationEntity.person("head.undp"), application.now(), Locale.ENGLISH))
                    .isEqualTo("Head of Agency, UNDP");
            assertThat(labels.label(DemonstrationEntity.person("member.undp"), application.now(), russian))
                    .isEqualTo("Член Сети, UNDP");
            assertThat(labels.label(PersonRef.SYSTEM, application.now(), russian))
                    .isEqualTo("Assent");
        }

        @Test
        void everybody_who_holds_an_office_has_an_account_and_nobody_else() {
            assertThat(application.accounts().people())
                    .hasSize(45)
                    .containsEntry("secretariat", DemonstrationEntity.person("secretariat"))
                    .containsEntry("member.iom", DemonstrationEntity.person("member.iom"));
            assertThat(application.accounts().people())
                    .allSatisfy((name, person) -> assertThat(application
                                    .get(FindCapacities.class)
                                    .capacities(person, application.now())
                                    .capacities())
                            .as(name)
                            .isNotEmpty());
        }

        @Test
        void nobody_held_anything_before_the_network_was_there() {
            assertThat(application
                            .get(FindCapacities.class)
                            .capacities(DemonstrationEntity.person("rc"), application.at(1))
                            .capacities())
                    .isEmpty();
        }
    }

    @Test
    void people_on_the_move_are_there_once_and_touch_no_seat_of_the_UNCT() {
        try (MembershipApplication application = new MembershipApplication(TestDatabase.empty()).demonstrate()) {
            DemonstrationNetwork network = application.get(DemonstrationNetwork.class);
            network.rotate();
            long head = application.head();

            network.rotate();

            assertThat(application.head()).isEqualTo(head);
            assertThat(application.get(Timeline.class).awaitPosition(head)).isTrue();
            Moment now = application.now();
            FindEntity entities = application.get(FindEntity.class);
            FindPersonLabels labels = application.get(FindPersonLabels.class);
            assertThat(entities.entity(BLR, "IAEA", now).orElseThrow().acting())
                    .isEqualTo(DemonstrationEntity.person("member.iaea"));
            assertThat(labels.label(DemonstrationEntity.person("member.iaea"), now, Locale.ENGLISH))
                    .startsWith("Acting Head of Agency, IAEA, until ");
            assertThat(labels.label(DemonstrationEntity.person("alternate.unep"), now, Locale.ENGLISH))
                    .isEqualTo("Alternate member, UNEP");
            assertThat(entities.delegated(BLR, now)).containsOnlyKeys("UNEP");
            assertThat(application
                            .get(FindDirectory.class)
                            .directory(BLR, Wanted.all(), now)
                            .entities())
                    .filteredOn(entity -> entity.seats().isEmpty())
                    .extracting(EntityView::entity)
                    .containsExactly("UNESCO");
            assertThat(application.get(FindUnctRoll.class).unctRoll(BLR, now).seats())
                    .extracting(Seat::entity)
                    .doesNotContain("IAEA", "UNEP", "UNESCO");
        }
    }

    @Test
    void loading_again_changes_nothing() {
        try (MembershipApplication application = new MembershipApplication(TestDatabase.empty()).demonstrate()) {
            long head = application.head();

            application.get(DemonstrationNetwork.class).load();

            assertThat(application.head()).isEqualTo(head);
        }
    }

    @Test
    void a_loading_that_was_cut_off_goes_on_where_it_stopped() {
        try (MembershipApplication application = new MembershipApplication(TestDatabase.empty())) {
            FoundingPlan.acts(Instant.now(), 0)
                    .limit(20)
                    .forEach(act -> application
                            .get(Commands.class)
                            .send(
                                    act.command(),
                                    new Act(act.by(), act.as(), null, Channel.DEMONSTRATION, Instant.now(), 0)));

            application.demonstrate();

            assertThat(application.head())
                    .isEqualTo(FoundingPlan.acts(Instant.now(), 0).count());
            assertThat(application
                            .get(FindUnctRoll.class)
                            .unctRoll(BLR, application.now())
                            .seats())
                    .hasSize(11);
        }
    }

    @Test
    void a_real_network_of_that_country_is_left_alone() {
        try (MembershipApplication application = new MembershipApplication(TestDatabase.empty())) {
            application.send(
                    new RegisterNetwork(BLR, "Network", "Сеть", "Terms of Reference", List.of("en", "ru"), false),
                    new PersonRef("administrator"),
                    Role.ADMINISTRATOR,
                    null);

            assertThatThrownBy(application.get(DemonstrationNetwork.class)::load)
                    .isInstanceOf(IllegalStateException.class);
            assertThat(application.head())
                    .as("the Network, and its administrator")
                    .isEqualTo(2);
        }
    }

    @Test
    void sign_in_names_are_small_letters_without_blanks_and_nobody_has_two() {
        List<String> names = DemonstrationEntity.all().stream()
                .flatMap(entity -> List.of(entity.headLogin(), entity.memberLogin()).stream())
                .toList();

        assertThat(names).doesNotHaveDuplicates().allMatch(name -> name.matches("[a-z.]+"));
        assertThat(Set.copyOf(names))
                .contains("rc", "iom", "member.iom", "member.rco", "head.unwomen", "head.unodc", "head.wb")
                .doesNotContain("head.iom", "head.rco");
        assertThat(DemonstrationEntity.all().stream()
                        .map(DemonstrationEntity::head)
                        .collect(Collectors.toSet()))
                .hasSize(21);
    }
}
