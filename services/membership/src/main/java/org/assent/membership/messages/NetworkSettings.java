package org.assent.membership.messages;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import org.assent.rules.consensus.ConsensusSettings;
import org.assent.rules.consensus.OutageSettings;
import org.assent.rules.consultation.ConsultationSettings;
import org.assent.rules.proposals.ProposalSettings;
import org.assent.rules.settings.ParameterTable;
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
    private static final String NOMINATION_ANSWER = "nomination.answer";
    private static final int USUAL_ANSWER = 10;

    /** The name of the version; a version never changes. */
    public String version() {
        return consensus.version();
    }

    /** The parameters of other procedures, as numbers. */
    public ParameterTable parameters() {
        return new ParameterTable(
                version(),
                others.stream().collect(toMap(MarkedParameter::key, MarkedParameter::value, (first, second) -> second)),
                others.stream()
                        .collect(toMap(MarkedParameter::key, MarkedParameter::basis, (first, second) -> second)));
    }

    /**
     * The numbers of proposals.
     *
     * @throws ParameterTable.Unreadable a value is not what its parameter needs
     */
    public ProposalSettings proposals() {
        return ProposalSettings.of(parameters());
    }

    /**
     * The numbers of consultations.
     *
     * @throws ParameterTable.Unreadable a value is not what its parameter needs
     */
    public ConsultationSettings consultation() {
        return ConsultationSettings.of(parameters());
    }

    /**
     * When an outage extends a silence.
     *
     * @throws ParameterTable.Unreadable a value is not what its parameter needs
     */
    public OutageSettings outages() {
        return OutageSettings.of(parameters());
    }

    /**
     * Within how many working days an invitation to nominate is answered.
     *
     * @throws ParameterTable.Unreadable the value is not what the parameter needs
     */
    public int nominationAnswerWorkingDays() {
        return parameters().workingDays(NOMINATION_ANSWER, USUAL_ANSWER);
    }

    /** Whether every parameter has a value of the kind it needs. */
    public boolean readable() {
        try {
            proposals();
            consultation();
            outages();
            nominationAnswerWorkingDays();
            return others.stream().map(MarkedParameter::key).distinct().count() == others.size();
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
