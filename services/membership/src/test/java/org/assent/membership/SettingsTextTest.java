package org.assent.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assent.kernel.Basis;
import org.assent.kernel.Paragraph;
import org.assent.membership.messages.MarkedParameter;
import org.assent.membership.messages.NetworkSettings;
import org.assent.membership.messages.SettingChange;
import org.assent.rules.consensus.ConsensusParameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTextTest {
    private static final NetworkSettings PRESENT = SomeSettings.version("1");
    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    @Test
    void each_change_is_a_paragraph_with_the_value_to_be_and_the_value_until_now() {
        List<SettingChange> changes = SettingValues.changes(
                        PRESENT, Map.of("silence.minimum", "PT96H", "completenessCheck", "5 working days"))
                .orElseThrow();

        assertThat(SettingsText.in(Locale.ENGLISH).paragraphs(changes, " Heads travel. "))
                .containsExactly(
                        new Paragraph("silence.minimum", "A silence lasts at least: 96 hours. Until now: 72 hours."),
                        new Paragraph(
                                "completenessCheck",
                                "The secretariat checks a dossier within: 5 working days. Until now: 3 working days."),
                        new Paragraph("reason", "Reason: Heads travel."));
        assertThat(SettingsText.in(RUSSIAN)
                        .paragraphs(changes, "Поездки")
                        .get(0)
                        .text())
                .contains("96 часов. До сих пор: 72 часа.");
        assertThat(SettingsText.in(Locale.ENGLISH).title(changes)).isEqualTo("Settings of the Network: 2 changes");
        assertThat(SettingsText.in(RUSSIAN).title(changes)).isEqualTo("Настройки Сети: 2 изменения");
    }

    @ParameterizedTest
    @CsvSource({
        "PT100H, 100 hours",
        "PT90M, 90 minutes",
        "PT1H, 60 minutes",
        "PT96H, 96 hours",
        "50 %, 50 %",
        "yes, yes",
        "--03-31, 31 March",
        "none, no limit",
        "P2M, 2 months"
    })
    void two_values_that_differ_are_never_the_same_words(String written, String words) {
        assertThat(SettingsText.in(Locale.ENGLISH).value(written)).isEqualTo(words);
    }

    @Test
    void a_value_that_is_as_before_is_no_change_however_it_is_written() {
        assertThat(SettingValues.changes(PRESENT, Map.of("outage.tolerated", "PT1H", "consensus.quorumMeeting", "50%")))
                .contains(List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "silence.minimum, 72 working days",
        "silence.minimum, PT0H",
        "consensus.quorumMeeting, 120 %",
        "consensus.rcOnRoll, perhaps",
        "facilitation, 0 working days",
        "meetingInterval, soon",
        "indirectRate, 100 %",
        "something.else, 3"
    })
    void a_value_that_its_setting_cannot_have_is_none(String key, String value) {
        assertThat(SettingValues.changes(PRESENT, Map.of(key, value))).isEmpty();
    }

    @Test
    void what_the_Network_set_itself_is_a_local_setting_and_what_goes_back_is_not() {
        NetworkSettings set = SettingValues.changed(PRESENT, "2", SomeSettings.longerSilence());
        NetworkSettings back =
                SettingValues.changed(set, "3", List.of(new SettingChange("silence.minimum", "PT96H", "PT72H")));

        assertThat(set.consensus().marks()).containsEntry(ConsensusParameter.SILENCE_MINIMUM, Basis.LOCAL_DEFAULT);
        assertThat(back.consensus().marks()).isEqualTo(PRESENT.consensus().marks());
        assertThat(set.consensus().silenceMinimum()).hasHours(96);
        assertThat(set.calendar()).isEqualTo(PRESENT.calendar());
    }

    @Test
    void a_setting_that_the_version_did_not_name_is_named_once_it_changes() {
        assertThat(SettingValues.changed(
                                PRESENT,
                                "2",
                                List.of(new SettingChange("meeting.notice", "10 working days", "8 working days")))
                        .others())
                .contains(new MarkedParameter("meeting.notice", "8 working days", Basis.LOCAL_DEFAULT));
    }

    @ParameterizedTest
    @CsvSource({
        "PT72H, 72, HOURS",
        "PT60M, 60, MINUTES",
        "10 working days, 10, WORKING_DAYS",
        "7 %, 7, PERCENT",
        "P12M, 12, MONTHS",
        "--04-30, 30.04, DAY_OF_YEAR",
        "2, 2, NUMBER",
        "no, no, YES_NO",
        "none, none, WORDS"
    })
    void a_number_is_typed_without_its_unit(String written, String typed, SettingUnit unit) {
        assertThat(SettingUnit.of(written)).isEqualTo(unit);
        assertThat(unit.typed(written)).isEqualTo(typed);
        assertThat(unit.written(" " + typed + " ")).isEqualTo(written);
    }

    @Test
    void every_setting_has_a_name_a_group_and_a_value_of_its_own_unit_in_both_languages() {
        for (UsualSettings.Usual usual : UsualSettings.all()) {
            assertThat(SettingsText.in(Locale.ENGLISH).name(usual.key())).isNotEqualTo(usual.key());
            assertThat(SettingsText.in(RUSSIAN).value(usual.value())).isNotEmpty();
            assertThat(UsualSettings.groupOf(usual.key())).isNotEqualTo("others");
        }
    }
}
