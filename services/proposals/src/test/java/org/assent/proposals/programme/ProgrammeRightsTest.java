package org.assent.proposals.programme;

import static org.assent.proposals.SomeEvents.PROGRAMME;
import static org.assent.proposals.SomeEvents.facts;
import static org.assent.proposals.SomeEvents.read;

import org.assent.kernel.Channel;
import org.assent.kernel.Holder.Concern;
import org.assent.proposals.ProposalFacts;
import org.assent.proposals.ProposalsConfiguration;
import org.assent.proposals.messages.ProgrammeRecorded;
import org.assent.proposals.messages.RecordProgramme;
import org.assent.proposals.web.ProposalsRights;
import org.assent.testing.RightsTrial;
import org.junit.jupiter.api.Test;

class ProgrammeRightsTest {
    @Test
    void a_real_programme_is_put_on_record_as_the_table_of_rights_says() {
        RecordProgramme command = new RecordProgramme(PROGRAMME, facts(), read());
        Concern anywhere = new Concern("BLR", null);

        new RightsTrial(
                        RightsTrial.handledBy(ProposalsRights.table(), Programme.class),
                        ProposalFacts.THURSDAY,
                        ProposalsConfiguration.eventTypes())
                .through(Channel.IMPORT)
                .of(Programme.class, command, anywhere, null)
                .of(Programme.class, command, anywhere, null, new ProgrammeRecorded(PROGRAMME, facts(), read()))
                .holds();
    }
}
