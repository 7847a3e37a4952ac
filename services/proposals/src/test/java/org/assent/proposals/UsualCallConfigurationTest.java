package org.assent.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assent.kernel.Basis;
import org.assent.rules.dossier.ChecklistItem.Phase;
import org.assent.rules.dossier.UsualChecklist;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UsualCallConfigurationTest {
    @ParameterizedTest
    @EnumSource(Phase.class)
    void nothing_is_missing_in_it_whatever_is_asked_for(Phase phase) {
        CallConfiguration usual = UsualCallConfiguration.of(List.of(phase));

        assertThat(usual.complete()).isTrue();
        assertThat(usual.checklist()).isEqualTo(UsualChecklist.of(phase));
    }

    @Test
    void a_call_for_more_than_one_phase_has_the_whole_checklist() {
        CallConfiguration usual = UsualCallConfiguration.of(List.of(Phase.values()));

        assertThat(usual.complete()).isTrue();
        assertThat(usual.checklist()).isEqualTo(UsualChecklist.all());
    }

    @Test
    void its_scales_are_local_settings_from_the_weakest_to_the_strongest() {
        CallConfiguration usual = UsualCallConfiguration.of(List.of(Phase.CONCEPT_NOTE));

        assertThat(usual.markers()).allSatisfy(scale -> {
            assertThat(scale.basis()).isEqualTo(Basis.LOCAL_DEFAULT);
            assertThat(scale.steps()).extracting(MarkerScale.Step::score).isSorted();
        });
        assertThat(usual.scale(Marker.GENDER).orElseThrow().steps()).hasSize(4);
        assertThat(usual.scale(Marker.HUMAN_RIGHTS).orElseThrow().steps()).hasSize(3);
        assertThat(usual.scale(Marker.CHILD_SENSITIVITY).orElseThrow().steps()).hasSize(3);
    }
}
