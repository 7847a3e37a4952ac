package org.assent.proposals.reference;

import java.util.List;
import java.util.Map;
import org.assent.kernel.Holder.Concern;
import org.assent.proposals.ProposalFacts;
import org.assent.proposals.ProposalsConfiguration;
import org.assent.proposals.ReferenceRow;
import org.assent.proposals.messages.AdoptReferenceList;
import org.assent.proposals.web.ProposalsRights;
import org.assent.testing.RightsTrial;
import org.junit.jupiter.api.Test;

class ReferenceListRightsTest {
    @Test
    void a_reference_list_is_adopted_as_the_table_of_rights_says() {
        new RightsTrial(
                        RightsTrial.handledBy(ProposalsRights.table(), ReferenceList.class),
                        ProposalFacts.THURSDAY,
                        ProposalsConfiguration.eventTypes())
                .of(
                        ReferenceList.class,
                        new AdoptReferenceList(
                                "thematic-areas",
                                "1",
                                "source",
                                null,
                                null,
                                List.of(),
                                List.of(new ReferenceRow("2", "Rights", null, Map.of()))),
                        new Concern("BLR", null),
                        null)
                .holds();
    }
}
