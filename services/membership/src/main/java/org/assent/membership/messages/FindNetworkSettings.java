package org.assent.membership.messages;

import java.util.List;
import org.assent.platform.timeline.Moment;
import org.assent.rules.consensus.ConsensusSettings;
import org.assent.rules.consensus.OutageSettings;
import org.assent.rules.consultation.ConsultationSettings;
import org.assent.rules.proposals.ProposalSettings;
import org.assent.rules.time.WorkingCalendar;

/** The settings of a Network in force at a moment; what is opened under a version keeps that version. */
public interface FindNetworkSettings {
    NetworkSettingsView settings(String network, Moment moment);

    /**
     * @param readAt position at which they were read
     * @param coChairs acronyms of the co-chairs' entities, the RCO first
     */
    record NetworkSettingsView(
            String network,
            String nameEnglish,
            String nameRussian,
            boolean demonstration,
            long readAt,
            String version,
            ConsensusSettings consensus,
            ConsultationSettings consultation,
            ProposalSettings proposals,
            OutageSettings outages,
            WorkingCalendar calendar,
            List<String> coChairs) {}
}
