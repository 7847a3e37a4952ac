package org.assent.platform.operations.heart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.assent.kernel.Act;
import org.assent.kernel.Channel;
import org.assent.kernel.Role;
import org.assent.platform.operations.OperationsConfiguration;
import org.assent.platform.operations.SomeFaults;
import org.assent.platform.operations.messages.RecordServiceGap;
import org.assent.platform.operations.messages.ServiceGapRecorded;
import org.assent.platform.operations.messages.ServicePart;
import org.assent.platform.operations.repair.OperationsRule;
import org.assent.testing.Fixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ServiceRecordTest {
    private static final Instant NOON = Instant.parse("2026-02-09T12:00:00Z");
    private static final Instant LATER = NOON.plusSeconds(3600);

    private final Fixture<ServiceRecord> gaps = Fixture.of(ServiceRecord.class, OperationsConfiguration.eventTypes());

    @Test
    void what_was_out_of_reach_is_on_record() {
        gaps.when(gap(ServicePart.MAIL, NOON, LATER), system()).thenEvents(recorded(ServicePart.MAIL, NOON, LATER));
    }

    @Test
    void no_time_is_recorded_twice_when_several_copies_notice_it() {
        gaps.given(recorded(ServicePart.APPLICATION, NOON, LATER))
                .when(gap(ServicePart.APPLICATION, NOON.plusSeconds(1), LATER), system())
                .thenEvents();
        gaps.given(recorded(ServicePart.APPLICATION, NOON, LATER))
                .when(gap(ServicePart.APPLICATION, NOON, LATER.plusSeconds(5)), system())
                .thenEvents(recorded(ServicePart.APPLICATION, LATER, LATER.plusSeconds(5)));
        gaps.given(recorded(ServicePart.APPLICATION, NOON, LATER))
                .when(gap(ServicePart.MAIL, NOON, LATER), system())
                .thenEvents(recorded(ServicePart.MAIL, NOON, LATER));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "SYSTEM")
    void no_person_records_a_gap_OP3(Role role) {
        gaps.when(gap(ServicePart.MAIL, NOON, LATER), SomeFaults.actOf(role)).thenRefused(OperationsRule.OP3);
    }

    @Test
    void a_gap_without_length_or_with_an_end_ahead_is_none_OP4() {
        gaps.when(gap(ServicePart.MAIL, NOON, NOON), system()).thenRefused(OperationsRule.OP4);
        gaps.when(gap(ServicePart.MAIL, NOON, LATER.plusSeconds(3600)), system())
                .thenRefused(OperationsRule.OP4);
    }

    @Test
    void its_stream_is_always_the_same() {
        assertThat(gap(ServicePart.MAIL, NOON, LATER).target()).isEqualTo(RecordServiceGap.RECORD);
    }

    private static RecordServiceGap gap(ServicePart what, Instant from, Instant until) {
        return new RecordServiceGap(what, from, until);
    }

    private static ServiceGapRecorded recorded(ServicePart what, Instant from, Instant until) {
        return new ServiceGapRecorded(RecordServiceGap.RECORD, what, from, until);
    }

    private static Act system() {
        return Act.ofSystem(Channel.PAGE, LATER.plusSeconds(60));
    }
}
