package org.assent.rules.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.assent.kernel.Basis;
import org.assent.rules.settings.ParameterTable;
import org.junit.jupiter.api.Test;

class ConsultationSettingsTest {
    @Test
    void a_network_that_set_nothing_has_the_usual_days_with_their_marks() {
        ConsultationSettings usual = ConsultationSettings.of(new ParameterTable("1", Map.of(), Map.of()));

        assertThat(usual.version()).isEqualTo("1");
        assertThat(usual.workingDays(false)).isEqualTo(10);
        assertThat(usual.workingDays(true)).isEqualTo(5);
        assertThat(usual.laterNomineeWorkingDays()).isEqualTo(3);
        assertThat(usual.marks()).containsEntry(ConsultationParameter.FIRST_ROUND, Basis.LOCAL_DEFAULT);
    }

    @Test
    void what_a_network_set_counts() {
        ConsultationSettings settings = ConsultationSettings.of(new ParameterTable(
                "2",
                Map.of("consultation.firstRound", "15 working days", "consultation.laterNominee", "1 working day"),
                Map.of("consultation.firstRound", Basis.OTHER_BODY)));

        assertThat(settings.workingDays(false)).isEqualTo(15);
        assertThat(settings.workingDays(true)).isEqualTo(5);
        assertThat(settings.laterNomineeWorkingDays()).isEqualTo(1);
        assertThat(settings.marks()).containsEntry(ConsultationParameter.FIRST_ROUND, Basis.OTHER_BODY);
    }

    @Test
    void days_that_make_no_sense_are_no_settings() {
        assertThatThrownBy(() -> of("0 working days")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> of("soon")).isInstanceOf(IllegalArgumentException.class);
    }

    private static ConsultationSettings of(String value) {
        return ConsultationSettings.of(new ParameterTable("1", Map.of("consultation.laterRound", value), Map.of()));
    }
}
