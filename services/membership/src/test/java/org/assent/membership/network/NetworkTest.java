package org.assent.membership.network;

import static org.assent.membership.Acts.BLR;
import static org.assent.membership.Acts.NOON;
import static org.assent.membership.Acts.administrator;
import static org.assent.membership.Acts.founder;
import static org.assent.membership.Acts.secretariat;

import java.util.List;
import org.assent.kernel.Act;
import org.assent.kernel.Basis;
import org.assent.kernel.Capacity;
import org.assent.kernel.Channel;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Role;
import org.assent.kernel.StepAnswer;
import org.assent.membership.MembershipConfiguration;
import org.assent.membership.SettingValues;
import org.assent.membership.SomeSettings;
import org.assent.membership.messages.AdoptCoChairModel;
import org.assent.membership.messages.AdoptDecidedSettings;
import org.assent.membership.messages.AdoptSettings;
import org.assent.membership.messages.AssignRole;
import org.assent.membership.messages.CoChairModelAdopted;
import org.assent.membership.messages.CooperationFramework;
import org.assent.membership.messages.EndRole;
import org.assent.membership.messages.MarkedParameter;
import org.assent.membership.messages.NetworkRegistered;
import org.assent.membership.messages.NetworkSettings;
import org.assent.membership.messages.RegisterNetwork;
import org.assent.membership.messages.RoleAssigned;
import org.assent.membership.messages.RoleEnded;
import org.assent.membership.messages.SettingChange;
import org.assent.membership.messages.SettingsAdopted;
import org.assent.testing.Fixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NetworkTest {
    private static final PersonRef SOMEBODY = new PersonRef("somebody");
    private static final PersonRef ANOTHER = new PersonRef("another");

    private final Fixture<Network> network = Fixture.of(Network.class, MembershipConfiguration.events());

    @Test
    void an_administrator_of_any_network_opens_another_and_is_its_first_administrator_NW1() {
        Act elsewhere = new Act(
                new PersonRef("administrator"),
                new Capacity(Role.ADMINISTRATOR, "KAZ", null),
                null,
                Channel.PAGE,
                NOON,
                0);

        network.when(register(false), elsewhere)
                .thenEvents(
                        registered(false),
                        new RoleAssigned(BLR, new PersonRef("administrator"), Role.ADMINISTRATOR, null));
    }

    @Test
    void another_network_has_the_co_chairs_of_its_own_terms_of_reference_NW10() {
        network.given(registered(false))
                .when(new AdoptCoChairModel(BLR, List.of("RCO", "UNHCR"), "UNHCR"), administrator())
                .thenEvents(new CoChairModelAdopted(BLR, List.of("RCO", "UNHCR"), "UNHCR"));
    }

    @Test
    void under_its_own_model_the_offices_go_to_the_entities_it_names_NW4_NW5() {
        network.given(registered(false), new CoChairModelAdopted(BLR, List.of("RCO", "UNHCR"), "UNHCR"));

        network.when(new AssignRole(BLR, SOMEBODY, Role.CO_CHAIR, "UNHCR"), administrator())
                .thenEvents(new RoleAssigned(BLR, SOMEBODY, Role.CO_CHAIR, "UNHCR"));
        refused(NetworkRule.NW5, network.when(new AssignRole(BLR, SOMEBODY, Role.SECRETARIAT, "IOM"), administrator()));
    }

    @Test
    void a_model_names_one_to_three_entities_and_takes_no_office_away_NW10() {
        refused(
                NetworkRule.NW10,
                network.given(registered(false)).when(new AdoptCoChairModel(BLR, List.of(), "IOM"), administrator()));
        refused(
                NetworkRule.NW10,
                network.given(new RoleAssigned(BLR, SOMEBODY, Role.CO_CHAIR, "IOM"))
                        .when(new AdoptCoChairModel(BLR, List.of("RCO", "UNHCR"), "IOM"), administrator()));
    }

    @Test
    void only_its_administrator_says_how_a_network_is_chaired_NW1() {
        refused(
                NetworkRule.NW1,
                network.given(registered(false))
                        .when(new AdoptCoChairModel(BLR, List.of("RCO"), "IOM"), secretariat()));
    }

    @Test
    void the_founder_enters_the_demonstration_NW1() {
        network.when(register(true), founder()).thenEvents(registered(true));
    }

    @Test
    void the_founder_enters_no_real_network_NW1() {
        refused(NetworkRule.NW1, network.when(register(false), founder()));
    }

    @Test
    void nobody_else_enters_a_network_NW1() {
        refused(NetworkRule.NW1, network.when(register(true), secretariat()));
    }

    @Test
    void a_network_is_entered_once_NW2() {
        refused(NetworkRule.NW2, network.given(registered(true)).when(register(true), founder()));
    }

    @Test
    void the_founder_adopts_the_first_settings_of_the_demonstration_NW1() {
        network.given(registered(true))
                .when(new AdoptSettings(BLR, SomeSettings.version("1")), founder())
                .thenEvents(new SettingsAdopted(BLR, SomeSettings.version("1")));
    }

    @Test
    void the_founder_changes_no_settings_NW1() {
        refused(
                NetworkRule.NW1,
                network.given(registered(true), new SettingsAdopted(BLR, SomeSettings.version("1")))
                        .when(new AdoptSettings(BLR, SomeSettings.version("2")), founder()));
    }

    @Test
    void the_founder_stays_away_from_a_real_network_NW1() {
        refused(
                NetworkRule.NW1,
                network.given(registered(false)).when(new AdoptSettings(BLR, SomeSettings.version("1")), founder()));
    }

    @Test
    void an_administrator_adopts_the_next_version_NW3() {
        network.given(registered(false), new SettingsAdopted(BLR, SomeSettings.version("1")))
                .when(new AdoptSettings(BLR, SomeSettings.version("2")), administrator())
                .thenEvents(new SettingsAdopted(BLR, SomeSettings.version("2")));
    }

    @Test
    void a_version_of_the_settings_is_adopted_once_NW3() {
        refused(
                NetworkRule.NW3,
                network.given(registered(false), new SettingsAdopted(BLR, SomeSettings.version("1")))
                        .when(new AdoptSettings(BLR, SomeSettings.version("1")), administrator()));
    }

    @Test
    void a_value_that_nobody_can_count_with_is_not_adopted_NW9() {
        NetworkSettings first = SomeSettings.version("1");

        for (List<MarkedParameter> others : List.of(
                List.of(local("completenessCheck", "soon")),
                List.of(local("indirectRate", "7 working days")),
                List.of(local("consultation.firstRound", "PT72H")),
                List.of(local("meetingInterval", "P2M"), local("meetingInterval", "P3M")))) {
            refused(
                    NetworkRule.NW9,
                    network.given(registered(true)).when(new AdoptSettings(BLR, with(first, others)), administrator()));
        }
    }

    @Test
    void what_the_UNCT_decided_goes_on_top_of_what_is_in_force_as_the_next_version_NW11() {
        network.given(
                        registered(false),
                        new SettingsAdopted(BLR, SomeSettings.version("1")),
                        new SettingsAdopted(BLR, SomeSettings.version("3")))
                .when(
                        new AdoptDecidedSettings(
                                BLR,
                                SomeSettings.decision(),
                                List.of(
                                        new SettingChange("silence.minimum", "PT72H", "PT96H"),
                                        new SettingChange("completenessCheck", "3 working days", "5 working days"),
                                        new SettingChange("outage.tolerated", "PT60M", "PT30M"))),
                        policy())
                .thenEvents(new SettingsAdopted(
                        BLR,
                        SettingValues.changed(
                                with(
                                        SomeSettings.version("3"),
                                        List.of(
                                                local("completenessCheck", "5 working days"),
                                                local("outage.tolerated", "PT30M"))),
                                "4",
                                SomeSettings.longerSilence()),
                        SomeSettings.decision()));
    }

    @Test
    void a_decision_is_put_into_force_once_NW11() {
        network.given(registered(false), new SettingsAdopted(BLR, SomeSettings.version("1")), decided())
                .when(new AdoptDecidedSettings(BLR, SomeSettings.decision(), SomeSettings.longerSilence()), policy())
                .thenAnswer(StepAnswer.ALREADY_DONE);
    }

    @Test
    void nobody_puts_a_decision_into_force_by_hand_NW11() {
        refused(
                NetworkRule.NW11,
                network.given(registered(false), new SettingsAdopted(BLR, SomeSettings.version("1")))
                        .when(
                                new AdoptDecidedSettings(BLR, SomeSettings.decision(), SomeSettings.longerSilence()),
                                administrator()));
    }

    @Test
    void after_the_first_decision_the_administrator_changes_no_value_NW11() {
        refused(
                NetworkRule.NW11,
                network.given(registered(false), new SettingsAdopted(BLR, SomeSettings.version("1")), decided())
                        .when(new AdoptSettings(BLR, SomeSettings.version("3")), administrator()));
    }

    @Test
    void after_the_first_decision_the_administrator_still_keeps_up_calendar_and_framework_NW11() {
        NetworkSettings decided = SettingValues.changed(SomeSettings.version("1"), "3", SomeSettings.longerSilence());
        NetworkSettings kept = new NetworkSettings(
                decided.consensus(),
                decided.calendar(),
                "the list of 2028",
                new CooperationFramework("Framework", "Рамочная программа", 2031, 2035, true),
                decided.others());

        network.given(registered(false), new SettingsAdopted(BLR, SomeSettings.version("1")), decided())
                .when(new AdoptSettings(BLR, kept), administrator())
                .thenEvents(new SettingsAdopted(BLR, kept));
    }

    private static Act policy() {
        return Act.ofSystem(Channel.POLICY, NOON);
    }

    private static SettingsAdopted decided() {
        return new SettingsAdopted(
                BLR,
                SettingValues.changed(SomeSettings.version("1"), "2", SomeSettings.longerSilence()),
                SomeSettings.decision());
    }

    private static MarkedParameter local(String key, String value) {
        return new MarkedParameter(key, value, Basis.LOCAL_DEFAULT);
    }

    private static NetworkSettings with(NetworkSettings settings, List<MarkedParameter> others) {
        return new NetworkSettings(
                settings.consensus(), settings.calendar(), settings.calendarNote(), settings.framework(), others);
    }

    @Test
    void the_co_chairs_are_the_RC_and_IOM_NW4() {
        network.given(registered(true), given(SOMEBODY, Role.CO_CHAIR, "RCO"))
                .when(assign(ANOTHER, Role.CO_CHAIR, "IOM"), administrator())
                .thenEvents(given(ANOTHER, Role.CO_CHAIR, "IOM"));
    }

    @Test
    void no_other_entity_has_a_co_chair_NW4() {
        refused(
                NetworkRule.NW4,
                network.given(registered(true)).when(assign(SOMEBODY, Role.CO_CHAIR, "UNDP"), administrator()));
    }

    @Test
    void each_co_chair_is_one_person_NW4() {
        refused(
                NetworkRule.NW4,
                network.given(registered(true), given(SOMEBODY, Role.CO_CHAIR, "IOM"))
                        .when(assign(ANOTHER, Role.CO_CHAIR, "IOM"), administrator()));
    }

    @Test
    void IOM_provides_the_secretariat_NW5() {
        network.given(registered(true))
                .when(assign(SOMEBODY, Role.SECRETARIAT, "IOM"), administrator())
                .thenEvents(given(SOMEBODY, Role.SECRETARIAT, "IOM"));
    }

    @Test
    void no_other_entity_provides_the_secretariat_NW5() {
        refused(
                NetworkRule.NW5,
                network.given(registered(true)).when(assign(SOMEBODY, Role.SECRETARIAT, "UNDP"), administrator()));
    }

    @Test
    void the_network_appoints_no_head_NW6() {
        refused(
                NetworkRule.NW6,
                network.given(registered(true)).when(assign(SOMEBODY, Role.HEAD_OF_AGENCY, "UNDP"), administrator()));
    }

    @Test
    void the_network_appoints_no_member_NW6() {
        refused(
                NetworkRule.NW6,
                network.given(registered(true)).when(assign(SOMEBODY, Role.MEMBER, "UNDP"), administrator()));
    }

    @Test
    void nobody_is_given_the_role_of_the_application_NW6() {
        refused(
                NetworkRule.NW6,
                network.given(registered(true)).when(assign(SOMEBODY, Role.SYSTEM, null), administrator()));
    }

    @Test
    void an_auditor_acts_for_no_entity_NW7() {
        refused(
                NetworkRule.NW7,
                network.given(registered(true)).when(assign(SOMEBODY, Role.AUDITOR, "UNDP"), administrator()));
    }

    @Test
    void a_co_chair_does_not_audit_NW7() {
        refused(
                NetworkRule.NW7,
                network.given(registered(true), given(SOMEBODY, Role.CO_CHAIR, "IOM"))
                        .when(assign(SOMEBODY, Role.AUDITOR, null), administrator()));
    }

    @Test
    void an_administrator_does_not_chair_NW7() {
        refused(
                NetworkRule.NW7,
                network.given(registered(true), given(SOMEBODY, Role.ADMINISTRATOR, null))
                        .when(assign(SOMEBODY, Role.CO_CHAIR, "IOM"), administrator()));
    }

    @Test
    void IOM_may_be_co_chair_and_secretariat_at_once_NW7() {
        network.given(registered(true), given(SOMEBODY, Role.CO_CHAIR, "IOM"))
                .when(assign(SOMEBODY, Role.SECRETARIAT, "IOM"), administrator())
                .thenEvents(given(SOMEBODY, Role.SECRETARIAT, "IOM"));
    }

    @Test
    void a_role_is_given_once_NW8() {
        refused(
                NetworkRule.NW8,
                network.given(registered(true), given(SOMEBODY, Role.AUDITOR, null))
                        .when(assign(SOMEBODY, Role.AUDITOR, null), administrator()));
    }

    @Test
    void a_role_that_is_held_ends_NW8() {
        network.given(registered(true), given(SOMEBODY, Role.CO_CHAIR, "IOM"))
                .when(new EndRole(BLR, SOMEBODY, Role.CO_CHAIR, "IOM"), administrator())
                .thenEvents(new RoleEnded(BLR, SOMEBODY, Role.CO_CHAIR, "IOM"));
    }

    @Test
    void a_role_that_ended_does_not_end_again_NW8() {
        refused(
                NetworkRule.NW8,
                network.given(
                                registered(true),
                                given(SOMEBODY, Role.CO_CHAIR, "IOM"),
                                new RoleEnded(BLR, SOMEBODY, Role.CO_CHAIR, "IOM"))
                        .when(new EndRole(BLR, SOMEBODY, Role.CO_CHAIR, "IOM"), administrator()));
    }

    private static void refused(NetworkRule rule, Fixture<Network>.Then result) {
        result.thenRefused(rule);
    }

    private static RegisterNetwork register(boolean demonstration) {
        return new RegisterNetwork(BLR, "Network", "Сеть", "Terms of Reference", List.of("en", "ru"), demonstration);
    }

    private static NetworkRegistered registered(boolean demonstration) {
        return new NetworkRegistered(BLR, "Network", "Сеть", "Terms of Reference", List.of("en", "ru"), demonstration);
    }

    private static AssignRole assign(PersonRef person, Role role, @Nullable String entity) {
        return new AssignRole(BLR, person, role, entity);
    }

    private static RoleAssigned given(PersonRef person, Role role, @Nullable String entity) {
        return new RoleAssigned(BLR, person, role, entity);
    }
}
