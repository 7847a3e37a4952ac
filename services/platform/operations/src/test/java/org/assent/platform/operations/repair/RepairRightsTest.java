package org.assent.platform.operations.repair;

import org.assent.kernel.Holder.Concern;
import org.assent.platform.operations.OperationsConfiguration;
import org.assent.platform.operations.SomeFaults;
import org.assent.platform.operations.web.OperationsRights;
import org.assent.testing.RightsTrial;
import org.junit.jupiter.api.Test;

class RepairRightsTest {
    @Test
    void repairs_are_ordered_as_the_table_of_rights_says() {
        Concern installation = new Concern("BLR", null);

        new RightsTrial(
                        RightsTrial.handledBy(OperationsRights.table(), Repair.class),
                        SomeFaults.NOW,
                        OperationsConfiguration.eventTypes())
                .of(Repair.class, SomeFaults.tryAgain(true), installation, null)
                .of(Repair.class, SomeFaults.tryAgain(false), installation, null)
                .of(Repair.class, SomeFaults.tryAgain(true), installation, null, SomeFaults.letter())
                .holds();
    }
}
