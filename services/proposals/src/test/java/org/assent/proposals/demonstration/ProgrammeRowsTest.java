package org.assent.proposals.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.assent.proposals.ProgrammeFacts;
import org.junit.jupiter.api.Test;

class ProgrammeRowsTest {
    private static final String HEAD =
            "id,title,countries_or_region,lead_un_org,puno,thematic_area_derived,gcm_objectives,sdg_targets,budget_usd,"
                    + "duration_months,start_date,end_date,status,source_url,source_url_precision,fact_note\n";

    @Test
    void ten_real_programmes_come_each_with_a_source() throws IOException {
        try (InputStream csv =
                Objects.requireNonNull(DemonstrationProgrammes.class.getResourceAsStream("joint_programmes.csv"))) {
            assertThat(ProgrammeRows.read(csv))
                    .hasSize(10)
                    .allSatisfy(facts -> assertThat(facts.sources())
                            .isNotEmpty()
                            .allSatisfy(source -> assertThat(source).startsWith("https://")))
                    .extracting(ProgrammeFacts::code)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void an_empty_cell_stays_not_known() {
        assertThat(read("MMPTF-99,,,,,,,,,,,,,,,"))
                .containsExactly(new ProgrammeFacts(
                        "MMPTF-99",
                        null,
                        List.of(),
                        null,
                        List.of(),
                        null,
                        List.of(),
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        null,
                        null));
    }

    @Test
    void several_values_of_a_cell_are_told_apart() {
        ProgrammeFacts facts = read("MMPTF-99,\"A, B\",Chile; Mexico,IOM,IOM; UNHCR,,1; 23,10.7,1500000,30,2020,,,"
                        + "https://a.example|https://b.example,exact,")
                .get(0);

        assertThat(facts.title()).isEqualTo("A, B");
        assertThat(facts.countries()).containsExactly("Chile", "Mexico");
        assertThat(facts.participating()).containsExactly("IOM", "UNHCR");
        assertThat(facts.objectives()).containsExactly(1, 23);
        assertThat(facts.budgetUsd()).isEqualTo(1_500_000L);
        assertThat(facts.sources()).containsExactly("https://a.example", "https://b.example");
    }

    private static List<ProgrammeFacts> read(String row) {
        return ProgrammeRows.read(new ByteArrayInputStream((HEAD + row).getBytes(StandardCharsets.UTF_8)));
    }
}
