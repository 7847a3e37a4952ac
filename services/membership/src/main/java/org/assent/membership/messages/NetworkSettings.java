package org.assent.membership.messages;

import java.util.List;
import org.assent.rules.consensus.ConsensusSettings;
import org.assent.rules.time.WorkingCalendar;

/**
 * One version of the settings of a Network. What is opened under a version keeps it.
 *
 * @param consensus numbers of the consensus rounds, with the name of the version
 * @param calendar when the duty station works
 * @param calendarNote what the list of holidays is, for people
 * @param framework the cooperation framework in force
 * @param others the parameters of other procedures, each with where it comes from
 */
public record NetworkSettings(
        ConsensusSettings consensus,
        WorkingCalendar calendar,
        String calendarNote,
        CooperationFramework framework,
        List<MarkedParameter> others) {
    /** The name of the version; a version never changes. */
    public String version() {
        return consensus.version();
    }
}
