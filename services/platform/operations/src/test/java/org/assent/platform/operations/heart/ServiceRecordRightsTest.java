package org.assent.platform.operations.heart;

import java.time.Duration;
import org.assent.kernel.Holder.Concern;
import org.assent.platform.operations.OperationsConfiguration;
import org.assent.platform.operations.SomeFaults;
import org.assent.platform.operations.messages.RecordServiceGap;
import org.assent.platform.operations.messages.ServicePart;
import org.assent.platform.operations.web.OperationsRights;
import org.assent.testing.RightsTrial;
import org.junit.jupiter.api.Test;

class ServiceRecordRightsTest {
    @Test
    void outages_are_recorded_as_the_table_of_rights_says() {
        RecordServiceGap gap =
                new RecordServiceGap(ServicePart.DATABASE, SomeFaults.NOW.minus(Duration.ofHours(2)), SomeFaults.NOW);

        new RightsTrial(
                        RightsTrial.handledBy(OperationsRights.table(), ServiceRecord.class),
                        SomeFaults.NOW,
                        OperationsConfiguration.eventTypes())
                .of(ServiceRecord.class, gap, new Concern("BLR", null), null)
                .holds();
    }
}
