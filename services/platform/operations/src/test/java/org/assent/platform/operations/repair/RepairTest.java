package org.assent.platform.operations.repair;

import org.assent.kernel.Role;
import org.assent.platform.operations.OperationsConfiguration;
import org.assent.platform.operations.SomeFaults;
import org.assent.testing.Fixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class RepairTest {
    private final Fixture<Repair> repair = Fixture.of(Repair.class, OperationsConfiguration.eventTypes());

    @Test
    void an_administrator_has_something_tried_again_and_it_is_on_record() {
        repair.when(SomeFaults.tryAgain(true), SomeFaults.actOf(Role.ADMINISTRATOR))
                .thenEvents(SomeFaults.letter());
    }

    @Test
    void what_came_back_is_tried_again_once_more() {
        repair.given(SomeFaults.letter())
                .when(SomeFaults.tryAgain(true), SomeFaults.actOf(Role.ADMINISTRATOR))
                .thenEvents(SomeFaults.letter());
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = Mode.EXCLUDE, names = "ADMINISTRATOR")
    void nobody_else_has_anything_tried_again_OP1(Role role) {
        repair.when(SomeFaults.tryAgain(true), SomeFaults.actOf(role)).thenRefused(OperationsRule.OP1);
    }

    @Test
    void what_waits_no_longer_is_not_tried_again_OP2() {
        repair.when(SomeFaults.tryAgain(false), SomeFaults.actOf(Role.ADMINISTRATOR))
                .thenRefused(OperationsRule.OP2);
    }
}
