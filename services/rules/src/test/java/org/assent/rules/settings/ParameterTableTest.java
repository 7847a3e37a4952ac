package org.assent.rules.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.MonthDay;
import java.util.Map;
import org.assent.kernel.Basis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParameterTableTest {
    @Test
    void values_are_read_as_people_write_them() {
        assertThat(ParameterValue.of("10 working days")).isEqualTo(new ParameterValue.WorkingDays(10));
        assertThat(ParameterValue.of(" 1 working day ")).isEqualTo(new ParameterValue.WorkingDays(1));
        assertThat(ParameterValue.of("7 %")).isEqualTo(new ParameterValue.Percent(BigDecimal.valueOf(7)));
        assertThat(ParameterValue.of("7.5%")).isEqualTo(new ParameterValue.Percent(new BigDecimal("7.5")));
        assertThat(ParameterValue.of("P2M")).isEqualTo(new ParameterValue.Months(2));
        assertThat(ParameterValue.of("P1Y6M")).isEqualTo(new ParameterValue.Months(18));
        assertThat(ParameterValue.of("PT72H")).isEqualTo(new ParameterValue.Elapsed(Duration.ofDays(3)));
        assertThat(ParameterValue.of("--03-31")).isEqualTo(new ParameterValue.EveryYear(MonthDay.of(3, 31)));
        assertThat(ParameterValue.of("2")).isEqualTo(new ParameterValue.Count(2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "half time, last working day",
                "",
                "ten working days",
                "-1 working days",
                "7,5 %",
                "P",
                "PT",
                "--13-01",
                "99999999999999999999",
                "99999999999999999999 working days"
            })
    void what_no_program_can_read_stays_words(String text) {
        assertThat(ParameterValue.of(text)).isEqualTo(new ParameterValue.Words(text));
    }

    @Test
    void a_parameter_that_a_version_does_not_name_has_its_usual_value_and_mark() {
        ParameterTable empty = new ParameterTable("1", Map.of(), Map.of());

        assertThat(empty.workingDays("completenessCheck", 3)).isEqualTo(3);
        assertThat(empty.percent("indirectRate", BigDecimal.TEN)).isEqualTo(BigDecimal.TEN);
        assertThat(empty.mark("indirectRate", Basis.FUND_FACT)).isEqualTo(Basis.FUND_FACT);
    }

    @Test
    void a_value_of_another_kind_is_found_out() {
        ParameterTable table =
                new ParameterTable("1", Map.of("days", "7 %", "none", "0 working days", "share", "P2M"), Map.of());

        assertThatThrownBy(() -> table.workingDays("days", 3)).isInstanceOf(ParameterTable.Unreadable.class);
        assertThatThrownBy(() -> table.workingDays("none", 3)).isInstanceOf(ParameterTable.Unreadable.class);
        assertThatThrownBy(() -> table.percent("share", BigDecimal.ONE)).isInstanceOf(ParameterTable.Unreadable.class);
    }
}
