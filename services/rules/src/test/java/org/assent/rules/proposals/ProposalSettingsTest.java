package org.assent.rules.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import org.assent.kernel.Basis;
import org.assent.rules.settings.ParameterTable;
import org.junit.jupiter.api.Test;

class ProposalSettingsTest {
    @Test
    void a_network_that_set_nothing_has_the_usual_numbers_with_their_marks() {
        ProposalSettings usual = ProposalSettings.of(new ParameterTable("1", Map.of(), Map.of()));

        assertThat(usual.version()).isEqualTo("1");
        assertThat(usual.completenessCheckWorkingDays()).isEqualTo(3);
        assertThat(usual.facilitationWorkingDays()).isEqualTo(10);
        assertThat(usual.indirectRatePercent()).isEqualByComparingTo("7");
        assertThat(usual.goalOf(ProposalStage.BLOCKED)).isEqualTo(10);
        assertThat(usual.marks())
                .containsEntry(ProposalParameter.INDIRECT_RATE, Basis.FUND_FACT)
                .containsEntry(ProposalParameter.COMPLETENESS_CHECK, Basis.LOCAL_DEFAULT);
    }

    @Test
    void what_a_network_set_counts() {
        ProposalSettings settings = ProposalSettings.of(new ParameterTable(
                "2",
                Map.of(
                        "completenessCheck",
                        "5 working days",
                        "indirectRate",
                        "6.5 %",
                        "stageGoal.blocked",
                        "1 working day"),
                Map.of("indirectRate", Basis.LOCAL_DEFAULT)));

        assertThat(settings.completenessCheckWorkingDays()).isEqualTo(5);
        assertThat(settings.indirectRatePercent()).isEqualTo(new BigDecimal("6.5"));
        assertThat(settings.goalOf(ProposalStage.BLOCKED)).isEqualTo(1);
        assertThat(settings.marks()).containsEntry(ProposalParameter.INDIRECT_RATE, Basis.LOCAL_DEFAULT);
    }

    @Test
    void numbers_that_make_no_sense_are_no_settings() {
        assertThatThrownBy(() -> of("indirectRate", "100 %")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> of("completenessCheck", "0 working days"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> of("stageGoal.drafting", "soon")).isInstanceOf(IllegalArgumentException.class);
    }

    private static ProposalSettings of(String key, String value) {
        return ProposalSettings.of(new ParameterTable("1", Map.of(key, value), Map.of()));
    }
}
